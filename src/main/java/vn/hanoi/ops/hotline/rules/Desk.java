package vn.hanoi.ops.hotline.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Role;

/**
 * Who handles tickets.
 *
 * @param areaLevel at which level of units there is one: 1 city, 2 district, 3 ward
 * @param roles whose officers work there
 */
public record Desk(String code, String name, @Nullable String nameEn, int areaLevel, Set<Role> roles) {

    /** The city's own desk, which gets whatever belongs to nobody else. */
    public static final String CITY = "CITY";

    /** Copies what can change. */
    public Desk {
        roles = Set.copyOf(roles);
    }

    /** The name in the language of the screen. */
    public String title() {
        return TwoNames.shown(name, nameEn);
    }
}

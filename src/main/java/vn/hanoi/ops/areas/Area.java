package vn.hanoi.ops.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * An administrative unit.
 *
 * @param name with its sort, such as {@code Phường Văn Miếu}
 * @param centre a point inside the unit, approximate
 * @param parentName the unit above; absent for the city
 * @param validTo last day of its validity; absent while it is valid
 */
public record Area(
        AreaKey key,
        String name,
        AreaKind kind,
        AreaPath path,
        GeoPoint centre,
        @Nullable String parentName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The name with its district, because 13 names repeat inside Hanoi: {@code Phường Văn Miếu, Quận Đống Đa}. */
    public String label() {
        return path.level() == 3 ? name + ", " + parentName : name;
    }
}

package vn.hanoi.ops.care.sites;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.hanoi.ops.care.BedClass;

/**
 * A ward of a place with beds of one class.
 *
 * @param code letters, digits and dashes, up to 20
 * @param beds 0 to 10,000
 */
@Embeddable
public record Ward(
        String code,
        String name,
        @Enumerated(EnumType.STRING) BedClass bedClass,
        int beds) {

    private static final int MOST = 10_000;

    boolean fits() {
        return code.matches("[A-Za-z0-9-]{1,20}")
                && !name.isBlank()
                && name.length() <= 100
                && beds >= 0
                && beds <= MOST;
    }
}

package vn.hanoi.ops.areas;

import java.util.Optional;

/** A dated division of the city; the same official code names another unit in another scheme. */
public enum AreaScheme {
    /** City, 30 districts, 579 wards, communes and townships: until 30 June 2025. */
    OF_2021("2021"),
    /** City and 126 wards and communes, no districts: from 1 July 2025 (Resolution 1656/NQ-UBTVQH15). */
    OF_2025("2025");

    private final String code;

    AreaScheme(String code) {
        this.code = code;
    }

    /** The year as settings, addresses and tables write it: {@code 2021} or {@code 2025}. */
    public String code() {
        return code;
    }

    /** The scheme of a year, or nothing when the text is neither {@code 2021} nor {@code 2025}. */
    public static Optional<AreaScheme> parse(String code) {
        for (AreaScheme scheme : values()) {
            if (scheme.code.equals(code)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }
}

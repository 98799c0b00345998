package vn.hanoi.ops.venues.checkins;

import java.util.HexFormat;

/**
 * A visitor as the check-ins know one: half of a keyed hash, from which nobody gets back to a phone or a paper.
 *
 * @param hex 32 hexadecimal digits
 */
public record PersonKey(String hex) {

    /** Bytes of a key. */
    static final int LENGTH = 16;

    /** The key whose first {@value #LENGTH} bytes these are. */
    public static PersonKey of(byte[] hash) {
        return new PersonKey(HexFormat.of().formatHex(hash, 0, LENGTH));
    }

    /** The 16 bytes of the key. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The first digits only. */
    @Override
    public String toString() {
        return hex.substring(0, 6) + "…";
    }
}

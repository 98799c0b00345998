package vn.hanoi.ops.people;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * An address of a person.
 *
 * @param text as written, smallest unit first; at most 300 characters
 * @param unit the administrative unit, when it is known
 * @param position on the ground, when it is known
 */
public record HomeAddress(
        AddressKind kind,
        String text,
        @Nullable AreaPath unit,
        @Nullable GeoPoint position) {

    /** How long the text of an address may be. */
    public static final int LONGEST = 300;

    /** @throws IllegalArgumentException when the text is blank or too long */
    public HomeAddress {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("An address has 1 to 300 characters");
        }
    }

    /** Where somebody lives now. */
    public static HomeAddress current(String text, @Nullable AreaPath unit) {
        return new HomeAddress(AddressKind.CURRENT, text, unit, null);
    }

    /** The permanent residence. */
    public static HomeAddress permanent(String text, @Nullable AreaPath unit) {
        return new HomeAddress(AddressKind.PERMANENT, text, unit, null);
    }

    /** The text alone, as it is masked and revealed. */
    @Override
    public String toString() {
        return text;
    }
}

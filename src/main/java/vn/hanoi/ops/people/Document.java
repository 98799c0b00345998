package vn.hanoi.ops.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paper with a number.
 *
 * @param number in its normal form: capitals and digits, no gaps; at most 40 characters
 * @param issuedOn the day of issue, when known
 */
public record Document(
        DocumentKind kind, String number, @Nullable LocalDate issuedOn) {

    private static final int LONGEST = 40;
    private static final int SOCIAL_INSURANCE = 10;
    private static final int TAIL = 6;
    private static final int FEWEST_DIGITS = 4;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** @throws IllegalArgumentException when the number has no sign or more than 40 */
    public Document {
        number = plain(number);
        if (number.isEmpty() || number.length() > LONGEST) {
            throw new IllegalArgumentException("A number of a " + kind + " has 1 to 40 letters and digits");
        }
    }

    /** Tells whether a text can be such a number: 1 to 40 letters and digits, gaps aside. */
    public static boolean fits(String text) {
        int length = plain(text).length();
        return length >= 1 && length <= LONGEST;
    }

    /**
     * Tells whether a text says a number, and not that there is none, such as {@code không có}, {@code N/A} or zeros: at least
     * four digits that are not all the same.
     */
    public static boolean isNumber(String text) {
        int[] digits = text.chars().filter(Character::isDigit).toArray();
        return fits(text)
                && digits.length >= FEWEST_DIGITS
                && Arrays.stream(digits).distinct().count() > 1;
    }

    private static String plain(String text) {
        return GAPS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** A paper whose day of issue is not known. */
    public static Document of(DocumentKind kind, String number) {
        return new Document(kind, number, null);
    }

    /** What two papers of one person have in common: health insurance is told by its last ten digits (rules 1.3). */
    public String key() {
        boolean longCode = kind == DocumentKind.BHYT && number.length() > SOCIAL_INSURANCE;
        return longCode ? number.substring(number.length() - SOCIAL_INSURANCE) : number;
    }

    /** The last six characters, which a masked personal QR leaves readable (rules 1.4); the whole of a shorter one. */
    public String tail() {
        return number.substring(Math.max(0, number.length() - TAIL));
    }

    /** The number alone, as it is masked and revealed. */
    @Override
    public String toString() {
        return number;
    }
}

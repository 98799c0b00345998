package vn.hanoi.ops.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164, such as {@code +84912000000}; prefixes as of the change of November 2018 and after (domain
 * rules 1.7).
 *
 * @param e164 plus sign, country and number; 8 to 16 signs
 */
public record PhoneNumber(String e164) {

    private static final Pattern FORM = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f.,()/_\\-\\u2010-\\u2015]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{9,12}");
    private static final Pattern MOBILE = Pattern.compile("(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\\d{7}");
    private static final Pattern FIXED = Pattern.compile("2\\d{9}");
    private static final Pattern OLD_MOBILE = Pattern.compile("(16[2-9]|12[0-9]|18[68]|199)(\\d{7})");
    private static final int NORTH_AMERICA = 11;
    private static final int FEWEST_DIGITS = 6;
    private static final String HANOI = "+8424";
    private static final String VIETNAM = "+84";

    /** Prefixes of eleven digits before 15 September 2018 and what they became. */
    private static final Map<String, String> RENUMBERED = Map.ofEntries(
            Map.entry("162", "32"),
            Map.entry("163", "33"),
            Map.entry("164", "34"),
            Map.entry("165", "35"),
            Map.entry("166", "36"),
            Map.entry("167", "37"),
            Map.entry("168", "38"),
            Map.entry("169", "39"),
            Map.entry("120", "70"),
            Map.entry("121", "79"),
            Map.entry("122", "77"),
            Map.entry("126", "76"),
            Map.entry("128", "78"),
            Map.entry("123", "83"),
            Map.entry("124", "84"),
            Map.entry("125", "85"),
            Map.entry("127", "81"),
            Map.entry("129", "82"),
            Map.entry("186", "56"),
            Map.entry("188", "58"),
            Map.entry("199", "59"));

    /** @throws IllegalArgumentException when the text is not in E.164 */
    public PhoneNumber {
        if (!FORM.matcher(e164).matches()) {
            throw new IllegalArgumentException("Not a phone number in E.164");
        }
    }

    /**
     * Reads a number as people write it: {@code 0912 000 000}, {@code 0912.000.000}, {@code +84912000000}, {@code
     * 84912000000}, {@code 912000000} without its leading zero as spreadsheets leave it, an old eleven-digit mobile number, a
     * fixed line with its area code, or a foreign number with plus or 00. Nothing for anything else, such as short numbers, or a
     * citizen's number of Hanoi, which begins like one of North America and is a digit short of it.
     */
    public static Optional<PhoneNumber> parse(String text) {
        String plain = GAPS.matcher(text.strip()).replaceAll("");
        if (plain.startsWith("+") || plain.startsWith("00")) {
            return foreign(plain.startsWith("+") ? plain.substring(1) : plain.substring(2));
        }
        if (!DIGITS.matcher(plain).matches()) {
            return Optional.empty();
        }
        if (plain.startsWith("0")) {
            return national(plain.substring(1));
        }
        return plain.startsWith("84") && plain.length() >= 11
                ? national(plain.substring(2).replaceFirst("^0", ""))
                : spreadsheet(plain);
    }

    /**
     * Tells whether a text says a number, also one that {@link #parse} cannot place, such as a line without its area code: six
     * digits or more that are not all the same. {@code 0}, {@code 0000000000} and {@code không có} say that there is none.
     */
    public static boolean isSaid(String text) {
        int[] digits = text.chars().filter(Character::isDigit).toArray();
        return parse(text).isPresent()
                || digits.length >= FEWEST_DIGITS
                        && Arrays.stream(digits).distinct().count() > 1;
    }

    private static Optional<PhoneNumber> spreadsheet(String digits) {
        return MOBILE.matcher(digits).matches() ? Optional.of(vietnamese(digits)) : Optional.empty();
    }

    private static Optional<PhoneNumber> foreign(String digits) {
        if (digits.startsWith("84")) {
            return national(digits.substring(2).replaceFirst("^\\(?0\\)?", ""));
        }
        boolean whole = !digits.startsWith("1") || digits.length() == NORTH_AMERICA;
        return whole && FORM.matcher("+" + digits).matches()
                ? Optional.of(new PhoneNumber("+" + digits))
                : Optional.empty();
    }

    private static Optional<PhoneNumber> national(String digits) {
        Matcher old = OLD_MOBILE.matcher(digits);
        if (old.matches()) {
            return Optional.ofNullable(RENUMBERED.get(old.group(1))).map(now -> vietnamese(now + old.group(2)));
        }
        boolean known =
                MOBILE.matcher(digits).matches() || FIXED.matcher(digits).matches();
        return known ? Optional.of(vietnamese(digits)) : Optional.empty();
    }

    private static PhoneNumber vietnamese(String digits) {
        return new PhoneNumber(VIETNAM + digits);
    }

    /** Tells whether messages can be sent to it: a Vietnamese mobile number. */
    public boolean isMobile() {
        return e164.startsWith(VIETNAM)
                && MOBILE.matcher(e164.substring(VIETNAM.length())).matches();
    }

    /** Tells whether it is a fixed line of Hanoi. */
    public boolean isHanoi() {
        return e164.startsWith(HANOI) && e164.length() == HANOI.length() + 8;
    }

    /** As officials write it: {@code 0912 000 000}, {@code 024 3825 0000}; a foreign number as it is. */
    public String national() {
        if (!e164.startsWith(VIETNAM)) {
            return e164;
        }
        String digits = "0" + e164.substring(VIETNAM.length());
        return digits.length() == 11
                ? digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7)
                : digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7);
    }

    @Override
    public String toString() {
        return e164;
    }
}

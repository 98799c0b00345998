package vn.hanoi.ops.hotline;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number in Vietnam.
 *
 * @param value in E.164, such as {@code +84912000000}
 */
public record CallerPhone(String value) {

    private static final Pattern MOBILE = Pattern.compile("(?:84|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\\d{7}");
    private static final Pattern FIXED = Pattern.compile("(?:84|0)2\\d{9}");

    /** Reads a number as people write it, with blanks, dots and dashes; nothing when it is none. */
    public static Optional<CallerPhone> parse(String text) {
        String digits = text.replaceAll("[\\s.()+-]", "");
        if (!MOBILE.matcher(digits).matches() && !FIXED.matcher(digits).matches()) {
            return Optional.empty();
        }
        return Optional.of(new CallerPhone("+84" + digits.replaceFirst("^(84|0)", "")));
    }

    /** In national form: {@code 0912000000}. */
    public String national() {
        return value.replaceFirst("^\\+84", "0");
    }

    @Override
    public String toString() {
        return national();
    }
}

package vn.hanoi.ops.cases.ui;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a case as an officer types it, such as {@code 412/2021}.
 *
 * @param year none when the newest one is meant
 */
public record TypedNumber(int number, Optional<Integer> year) {

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,9})\\s*(?:/\\s*(\\d{4}))?\\s*");

    /** Reads it; nothing when it is no number of a case. */
    public static Optional<TypedNumber> read(String typed) {
        Matcher number = FORM.matcher(typed);
        return number.matches()
                ? Optional.of(new TypedNumber(
                        Integer.parseInt(number.group(1)),
                        Optional.ofNullable(number.group(2)).map(Integer::valueOf)))
                : Optional.empty();
    }
}

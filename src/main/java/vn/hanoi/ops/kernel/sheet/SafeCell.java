package vn.hanoi.ops.kernel.sheet;

import java.util.regex.Pattern;

/**
 * Takes from a text what a spreadsheet would run: formulas that begin with {@code = + - @}, their full-width forms, a tab
 * or a line break, also behind spaces that nobody sees, and also where a spreadsheet with other separators would begin a
 * new cell.
 */
public final class SafeCell {

    private static final String UNSEEN = "[\\s\\u00A0\\u2000-\\u200F\\u2028-\\u202F\\u2060\\u3000\\uFEFF]";
    private static final String RISKY =
            "(?:[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212\\uFE62\\uFE63\\uFE66]|[\\t\\r\\n])";
    private static final Pattern BEGIN = Pattern.compile("(^|[;\\t\\r\\n])(?=" + UNSEEN + "*" + RISKY + ")");
    private static final Pattern MARKED = Pattern.compile("(^|[;\\t\\r\\n])'(?=" + UNSEEN + "*" + RISKY + ")");

    private SafeCell() {}

    /** The text with an apostrophe before each place where a formula would begin; otherwise the same text. */
    public static String of(String text) {
        return text.isEmpty() ? text : BEGIN.matcher(text).replaceAll("$1'");
    }

    /** The text as it was before {@link #of}, for files that come back. */
    public static String restored(String text) {
        return text.indexOf('\'') < 0 ? text : MARKED.matcher(text).replaceAll("$1");
    }
}

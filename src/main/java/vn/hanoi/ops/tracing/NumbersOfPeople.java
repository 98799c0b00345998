package vn.hanoi.ops.tracing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds phones and numbers of papers, however they are written, in a text that may tell of nobody. */
final class NumbersOfPeople {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** {@code 18/09/2021}, {@code 8.9.2021}, {@code 2021-09-18}. */
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:(?:0?[1-9]|[12]\\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\\1|20\\d{2}-)"
                    + "(?:20\\d{2}|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?!\\d|\\.\\d)");

    /** Nine figures and more, parted by up to three blanks, dots, strokes, brackets or dashes; by a comma without a blank. */
    private static final Pattern FIGURES =
            Pattern.compile("\\d(?:(?:[ \\t.()/_\\-\\u2010-\\u2015\\u2212\\u00b7]|,(?! )){0,3}\\d){8,}");

    /** A passport: letters and at least five figures in one word, or one letter before seven or eight figures. */
    private static final Pattern PASSPORT =
            Pattern.compile("(?<![A-Za-z0-9])(?:(?=\\d*[A-Za-z])(?=(?:[A-Za-z]*\\d){5})[A-Za-z0-9]{6,10}"
                    + "|(?<!\\p{L})[A-Za-z][ .-]\\d{7,8})(?![A-Za-z0-9])");

    private NumbersOfPeople() {}

    /** Tells whether there is one; dates are none. */
    static boolean in(String text) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        String dateless = DATE.matcher(plain).replaceAll(";");
        return FIGURES.matcher(dateless).find() || PASSPORT.matcher(dateless).find();
    }
}

package vn.hanoi.ops.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text made comparable: what an officer types without marks finds what is written with them. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private VietnameseText() {}

    /** Folds for search: no marks, đ as d, lower case, every run of other signs one space, trimmed. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String plain = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }
}

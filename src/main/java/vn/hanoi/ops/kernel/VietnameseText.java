package vn.hanoi.ops.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text made comparable: what an officer types without marks finds what is written with them. */
public final class VietnameseText {

    private VietnameseText() {}

    /** Folds for search: no marks, đ as d, lower case, every run of other signs one space, trimmed. */
    public static String fold(String text) {
        String taken = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(taken.length());
        taken.codePoints().filter(sign -> !isMark(sign)).forEach(bare::appendCodePoint);
        String plain = bare.toString().replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(sign -> {
            if (isWord(sign)) {
                folded.appendCodePoint(sign);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString().strip();
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Letters and numbers of all kinds. */
    private static boolean isWord(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}

package vn.hanoi.ops.kernel;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * What may stand in a text that people or programs enter: no control signs but tabs and line ends, no halves of a surrogate
 * pair, no signs that turn the direction of reading or that Unicode keeps out of texts.
 */
public final class PlainText {

    private PlainText() {}

    /** The first sign that may not stand there; nothing when all may. */
    public static OptionalInt fault(String text) {
        return text.codePoints().filter(PlainText::isRefused).findFirst();
    }

    /** Tells whether every sign may stand there. */
    public static boolean holds(String text) {
        return fault(text).isEmpty();
    }

    /** A sign by its number, such as {@code U+0000}. */
    public static String name(int sign) {
        return String.format(Locale.ROOT, "U+%04X", sign);
    }

    private static boolean isRefused(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\t' && sign != '\n' && sign != '\r';
            case Character.SURROGATE -> true;
            case Character.FORMAT -> isTurning(sign);
            case Character.UNASSIGNED -> (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF;
            default -> false;
        };
    }

    private static boolean isTurning(int sign) {
        return sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2066 && sign <= 0x2069
                || sign == 0x200E
                || sign == 0x200F
                || sign == 0x061C;
    }
}

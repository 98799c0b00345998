package vn.hanoi.ops.enforcement.law;

import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Amounts in đồng as officials write them. */
public final class Money {

    private Money() {}

    /** Such as {@code 2.000.000 đồng}. */
    public static String text(long amount) {
        return Translations.text("enforcement.money", Formats.number(amount));
    }

    /** The same in Vietnamese whatever the screen speaks, for papers. */
    public static String official(long amount) {
        String figure = String.format(Translations.VIETNAMESE, "%,d", amount);
        return Translations.in(Translations.VIETNAMESE, "enforcement.money", figure);
    }

    /** Such as {@code 1.000.000 – 3.000.000 đồng}. */
    public static String range(long low, long high) {
        return Translations.text("enforcement.money", Formats.number(low) + " – " + Formats.number(high));
    }
}

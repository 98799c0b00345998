package vn.hanoi.ops.protection.ui.parts;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Periods of keeping in words: {@code 5 năm}, {@code 21 ngày}. */
public final class Spans {

    private Spans() {}

    /** Years, months and days, those that are not zero. */
    public static String of(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, "years", period.getYears());
        add(parts, "months", period.getMonths());
        add(parts, "days", period.getDays());
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String unit, int amount) {
        if (amount != 0) {
            parts.add(text("protection.span." + unit, Formats.number(amount)));
        }
    }
}

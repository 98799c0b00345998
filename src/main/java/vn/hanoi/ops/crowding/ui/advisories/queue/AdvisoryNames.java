package vn.hanoi.ops.crowding.ui.advisories.queue;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import vn.hanoi.ops.crowding.advisories.AdvisoryRow;

/** What an advisory is called. */
public final class AdvisoryNames {

    private AdvisoryNames() {}

    /** {@code Khuyến cáo số 118/2021}, or that it has no number yet. */
    public static String number(AdvisoryRow row) {
        Integer number = row.number();
        Integer year = row.year();
        return number == null || year == null
                ? text("crowding.advisories.unnumbered")
                : text("crowding.advisories.number", number.toString(), year.toString());
    }
}

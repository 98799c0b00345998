package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.LocalDate;
import vn.hanoi.ops.cases.records.CallOutcomeTerm;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What of an outcome is said in words. */
final class OutcomeText {

    private OutcomeText() {}

    static String again(CallOutcomeTerm term) {
        Integer minutes = term.retryMinutes();
        return minutes == null ? text("cases.terms.noRetry") : text("cases.terms.minutes", Formats.number(minutes));
    }

    static String last(CallOutcomeTerm term) {
        LocalDate last = term.validTo();
        return last == null ? text("cases.terms.stays") : Formats.date(last);
    }
}

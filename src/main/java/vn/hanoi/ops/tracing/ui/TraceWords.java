package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.TracedPerson;

/** A meeting in words. */
final class TraceWords {

    private TraceWords() {}

    /** When and how long, with the bounds of what was assumed. */
    static String minutes(TracedPerson.Encounter met) {
        String when = Formats.dateTime(met.first());
        String sure = text("tracing.minutes", when, Formats.number(met.together()), Formats.number(met.after()));
        return met.assumed()
                ? sure + text("tracing.minutes.bounds", Formats.number(met.low()), Formats.number(met.high()))
                : sure;
    }

    /** How its score comes about. */
    static String why(TracedPerson.Encounter met) {
        return text(
                "tracing.why",
                met.name(),
                Formats.decimal(met.score(), 1),
                text(met.closeness().titleKey()),
                Formats.decimal(met.ventilation(), 1),
                Formats.decimal(met.infectivity(), 1));
    }
}

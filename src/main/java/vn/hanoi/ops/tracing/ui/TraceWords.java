package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.stream.Collectors;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.TracedPerson;
import vn.hanoi.ops.tracing.presence.Infectivity;

/** Meetings and what they are weighed with, in words. */
final class TraceWords {

    private TraceWords() {}

    /** When and how long, with the bounds of what was assumed. */
    static String minutes(TracedPerson.Encounter met) {
        String when = Formats.dateTime(met.first());
        String sure = text("tracing.minutes", when, Formats.number(met.together()), Formats.number(met.after()));
        return met.assumed() && met.low() < met.high()
                ? sure + text("tracing.minutes.bounds", Formats.number(met.low()), Formats.number(met.high()))
                : sure;
    }

    /** The weights of the days around the first symptoms, such as {@code −1: 1,0}. */
    static String infectivity(Infectivity infectivity) {
        return infectivity.weights().entrySet().stream()
                .map(day -> (day.getKey() < 0 ? "−" : "") + Math.abs(day.getKey()) + ": "
                        + Formats.decimal(day.getValue(), 1))
                .collect(Collectors.joining("; "));
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

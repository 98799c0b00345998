package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.decisions.DecisionState;
import vn.hanoi.ops.enforcement.inspections.Standing;
import vn.hanoi.ops.enforcement.records.RecordState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What a standing or a state of a file says by its colour; the words beside it always say it too. */
final class Tones {

    private Tones() {}

    static StateBadge of(Standing standing) {
        return new StateBadge(
                text(standing.titleKey()),
                switch (standing) {
                    case UNSEEN -> Tone.UNKNOWN;
                    case IN_ORDER -> Tone.GOOD;
                    case REMINDED -> Tone.WARN;
                    case VIOLATION, TO_SUSPEND, SUSPENDED -> Tone.LATE;
                });
    }

    static StateBadge of(DecisionState state) {
        return new StateBadge(
                text(state.titleKey()),
                switch (state) {
                    case PROPOSED, RETURNED -> Tone.WARN;
                    case SIGNED, DELIVERED -> Tone.PLAIN;
                    case PAID -> Tone.GOOD;
                    case COERCED -> Tone.LATE;
                    case ANNULLED -> Tone.UNKNOWN;
                });
    }

    static StateBadge of(RecordState state) {
        return new StateBadge(text(state.titleKey()), state == RecordState.SIGNED ? Tone.GOOD : Tone.WARN);
    }

    /** A deadline as officials say it, with its colour. */
    static StateBadge due(@Nullable Instant due, Instant now) {
        if (due == null) {
            return new StateBadge(Formats.UNKNOWN, Tone.UNKNOWN);
        }
        boolean late = !now.isBefore(due);
        boolean soon = now.plus(Duration.ofDays(1)).isAfter(due);
        return new StateBadge(
                text(late ? "enforcement.desk.late" : "enforcement.desk.due", Formats.date(due.minusMillis(1))),
                late ? Tone.LATE : soon ? Tone.WARN : Tone.PLAIN);
    }
}

package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Instant;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.stays.Resident;
import vn.hanoi.ops.quarantine.stays.StayState;

/** People at sites in the officer's words. */
final class ResidentTexts {

    private ResidentTexts() {}

    /** How somebody stands, as far as the officer may know. */
    static StateBadge badge(Resident stay, Disclosure seen, Instant now) {
        if (stay.state() == StayState.LEFT) {
            return new StateBadge(
                    stay.leftHow() == null
                            ? text(stay.state().titleKey())
                            : text(stay.leftHow().titleKey()),
                    Tone.UNKNOWN);
        }
        if (seen.value(stay.infected()).filter(found -> found).isPresent()) {
            return new StateBadge(text("quarantine.bed.POSITIVE"), Tone.LATE);
        }
        if (stay.state() == StayState.AWAY) {
            boolean late = stay.dueBackAt() != null && stay.dueBackAt().isBefore(now);
            return new StateBadge(
                    text(late ? "quarantine.away.late" : "quarantine.away.until", Formats.dateTime(stay.dueBackAt())),
                    late ? Tone.LATE : Tone.WARN);
        }
        if (stay.room().isBlank()) {
            return new StateBadge(text("quarantine.tray.NO_BED"), Tone.WARN);
        }
        return stay.moveAsked()
                ? new StateBadge(text("quarantine.tray.TO_MOVE"), Tone.WARN)
                : new StateBadge(text(stay.state().titleKey()), Tone.GOOD);
    }

    static String room(Resident stay) {
        return stay.room().isBlank() ? Formats.UNKNOWN : stay.room();
    }
}

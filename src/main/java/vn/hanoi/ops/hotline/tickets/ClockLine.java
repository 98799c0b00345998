package vn.hanoi.ops.hotline.tickets;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import vn.hanoi.ops.hotline.clock.ClockEntry;
import vn.hanoi.ops.hotline.clock.ClockEvent;
import vn.hanoi.ops.hotline.clock.ClockKind;

/** A line in the ledger of one of a ticket's clocks, as it is stored. */
@Embeddable
record ClockLine(
        @Enumerated(EnumType.STRING) ClockKind clock,
        Instant at,
        @Enumerated(EnumType.STRING) ClockEvent event,
        long targetSeconds,
        String calendar) {

    static ClockLine of(ClockKind clock, ClockEntry entry) {
        return new ClockLine(clock, entry.at(), entry.event(), entry.target().toSeconds(), entry.calendar());
    }

    ClockEntry entry() {
        return new ClockEntry(at, event, Duration.ofSeconds(targetSeconds), calendar);
    }
}

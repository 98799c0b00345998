package vn.hanoi.ops.crowding.advisories;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A line of the queue, and what screens are told when an advisory moves.
 *
 * @param year of the number; none before it is sent
 * @param number running number in the year; none before it is sent
 * @param area the street's own unit
 * @param addresseePath who answers for it
 * @param level the level that it is about
 * @param warnAt when the clock for the acknowledgement begins to warn
 * @param dueAt when it is over
 * @param undoUntil of an ended one: until when the ending can be taken back
 */
public record AdvisoryRow(
        AdvisoryId id,
        @Nullable Integer year,
        @Nullable Integer number,
        StreetId street,
        String streetName,
        AreaPath area,
        AreaPath addresseePath,
        String addressee,
        AdvisoryState state,
        int level,
        Instant levelSince,
        Instant draftedAt,
        @Nullable Instant sentAt,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant actedAt,
        int reminders,
        @Nullable Instant remindedAt,
        @Nullable Instant undoUntil) {

    /** The live channel's topic on which moved advisories are published under their {@link AdvisoryId}. */
    public static final String TOPIC = "advisories";

    /** Where the clock for the acknowledgement stands. */
    public enum Clock {
        /** Nothing is awaited. */
        STILL,
        RUNNING,
        WARNING,
        OVERDUE
    }

    /** Where the clock stands at a moment. */
    public Clock clock(Instant now) {
        if (state != AdvisoryState.SENT || dueAt == null || warnAt == null) {
            return Clock.STILL;
        }
        if (now.isAfter(dueAt)) {
            return Clock.OVERDUE;
        }
        return now.isBefore(warnAt) ? Clock.RUNNING : Clock.WARNING;
    }

    /** The time left for the acknowledgement, negative when it is over; nothing when none is awaited. */
    public Optional<Duration> left(Instant now) {
        return clock(now) == Clock.STILL || dueAt == null
                ? Optional.empty()
                : Optional.of(Duration.between(now, dueAt));
    }

    /** Tells whether it ended so lately that the ending can still be taken back. */
    public boolean undoable(Instant now) {
        return !state.open() && undoUntil != null && !now.isAfter(undoUntil);
    }

    /** Since when, or by when, the next step is awaited: the queue's order. */
    public Instant awaitedAt() {
        Instant awaited =
                switch (state) {
                    case SENT -> dueAt;
                    case ACKNOWLEDGED -> acknowledgedAt;
                    case ACTED -> actedAt;
                    case DRAFT, CLOSED, DISMISSED -> draftedAt;
                };
        return awaited == null ? draftedAt : awaited;
    }
}

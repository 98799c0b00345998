package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.tracing.presence.Bounds;
import vn.hanoi.ops.tracing.presence.Meeting;

/**
 * A meeting at one venue on one day, weighed.
 *
 * @param infectivity weight of the day
 * @param ventilation weight of the venue's air, which the meeting's score has in it
 * @param source the case that was met; nothing for that of the run
 */
record Met(
        Meeting meeting,
        Bounds minutes,
        double infectivity,
        double ventilation,
        @Nullable UUID source) {

    /** A meeting with the person of the run's case. */
    Met(Meeting meeting, Bounds minutes, double infectivity, double ventilation) {
        this(meeting, minutes, infectivity, ventilation, null);
    }

    /** The case that was met. @param about that of the run */
    CaseId met(CaseId about) {
        return source == null ? about : new CaseId(source);
    }

    /**
     * The day of the last moment before its end: a meeting until midnight ends on the day before. None after the day on which
     * the trace was asked for, though the air may hang behind midnight.
     */
    LocalDate lastOn(Instant asked) {
        LocalDate last = day(meeting.last().minusMillis(1));
        LocalDate today = day(asked);
        return last.isAfter(today) ? today : last;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI);
    }

    /** Expected exposure: minutes by part, air and infectivity. */
    double score() {
        return meeting.score() * infectivity;
    }
}

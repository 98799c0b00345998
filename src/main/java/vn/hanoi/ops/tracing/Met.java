package vn.hanoi.ops.tracing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Expected exposure: minutes by part, air and infectivity. */
    double score() {
        return meeting.score() * infectivity;
    }
}

package vn.hanoi.ops.tracing;

import vn.hanoi.ops.tracing.presence.Bounds;
import vn.hanoi.ops.tracing.presence.Meeting;

/**
 * A meeting at one venue on one day, weighed.
 *
 * @param infectivity weight of the day
 * @param ventilation weight of the venue's air, which the meeting's score has in it
 */
record Met(Meeting meeting, Bounds minutes, double infectivity, double ventilation) {

    /** Expected exposure: minutes by part, air and infectivity. */
    double score() {
        return meeting.score() * infectivity;
    }
}

package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.util.List;
import vn.hanoi.ops.hotline.clock.ClockKind;
import vn.hanoi.ops.hotline.clock.ClockReading;
import vn.hanoi.ops.hotline.clock.ClockSegment;

/**
 * One clock of a ticket with its story.
 *
 * @param calendar code of the calendar it runs by
 * @param dueIfResumed when it would be due if the caller answered now
 */
public record ClockFace(
        ClockKind kind, ClockReading reading, String calendar, Instant dueIfResumed, List<ClockSegment> story) {

    /** Copies what can change. */
    public ClockFace {
        story = List.copyOf(story);
    }
}

package vn.hanoi.ops.crowding.ui.advisories.queue;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;

/**
 * A line of the queue, the same line whatever became of its advisory.
 *
 * @param unit the street's unit with its parent
 */
record QueueLine(AdvisoryRow row, String unit) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueueLine line && line.row.id().equals(row.id());
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }
}

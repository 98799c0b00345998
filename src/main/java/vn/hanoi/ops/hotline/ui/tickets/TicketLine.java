package vn.hanoi.ops.hotline.ui.tickets;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.tickets.TicketRow;

/**
 * A line of the queue, the same line whatever became of its ticket.
 *
 * @param place what the officer may see of the place
 * @param unit where it is filed, with its parent
 */
record TicketLine(TicketRow row, String category, String place, String unit, String desk) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TicketLine line && line.row.id().equals(row.id());
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }
}

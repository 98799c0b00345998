package vn.hanoi.ops.hotline.tickets;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.TicketState;

/** Where a ticket stood and who had it, so that a step can be taken back. */
record Standing(
        TicketState state,
        String area,
        String unit,
        String desk,
        @Nullable String assignee,
        @Nullable String assigneeName) {

    static Standing of(Ticket ticket) {
        TicketPlace place = ticket.place;
        return new Standing(
                ticket.state,
                place.areaPath(),
                place.handlerPath(),
                place.desk(),
                ticket.assignee,
                ticket.assigneeName);
    }
}

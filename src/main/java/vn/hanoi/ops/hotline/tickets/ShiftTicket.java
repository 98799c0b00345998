package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A ticket on a list of a hand-over; nothing of it is personal.
 *
 * @param state as it is now
 * @param due the nearest due time; absent while no clock runs
 */
public record ShiftTicket(
        ShiftList list,
        TicketId ticket,
        String label,
        String category,
        AreaPath area,
        TicketState state,
        @Nullable Instant due) {}

package vn.hanoi.ops.hotline.calls;

import java.time.Instant;
import java.util.Optional;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.tickets.TicketRow;

/**
 * A line of the list of callers to be told.
 *
 * @param attempts how often it was tried
 * @param last how the last attempt ended; absent before the first
 * @param nextAt when it may be tried next
 * @param doneAt when the caller was told or given up; absent while neither
 * @param stars satisfaction 1 to 5, when it was said
 * @param leasedBy who has it now; absent when nobody has
 */
public record CallbackLine(
        TicketRow ticket,
        Guarded<String> caller,
        Guarded<CallerPhone> phone,
        int attempts,
        Optional<CallOutcome> last,
        Instant nextAt,
        Optional<Instant> doneAt,
        Optional<Integer> stars,
        Optional<String> leasedBy) {}

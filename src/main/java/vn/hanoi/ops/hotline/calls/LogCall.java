package vn.hanoi.ops.hotline.calls;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.TicketId;

/**
 * A call that ended.
 *
 * @param phone absent when the caller stayed anonymous
 * @param category what it was about; absent for a dropped or missed one
 * @param note what was said, up to 4,000 characters; sealed
 * @param ticket the ticket that was opened or spoken of
 * @param article the article that was the answer
 * @param seconds how long it lasted, 0 to 86,400
 */
public record LogCall(
        @Nullable CallerPhone phone,
        Optional<String> category,
        CallOutcome outcome,
        String note,
        Optional<TicketId> ticket,
        Optional<UUID> article,
        int seconds) {}

package vn.hanoi.ops.hotline.calls;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A line of the list of people to be called.
 *
 * @param phone in E.164
 * @param ofCase it came from the cases room, not from a list or by hand
 * @param attempts how often it was tried
 * @param last how the last attempt ended; absent before the first
 * @param nextAt when it may be tried next
 * @param doneAt when it was done; absent while it is not
 * @param left it was done because the person is not at home as an F0 any more
 * @param leasedBy who has it now; absent when nobody has
 */
public record CareLine(
        UUID id,
        AreaPath area,
        Guarded<String> caller,
        Guarded<String> phone,
        boolean ofCase,
        int attempts,
        Optional<CallOutcome> last,
        Instant nextAt,
        Optional<Instant> doneAt,
        boolean left,
        Optional<String> leasedBy) {}

package vn.hanoi.ops.crowding;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.AreaScope;

/** What the live picture asks the advisories. */
public interface OpenAdvisories {

    /** The newest open advisory of every street that has one. */
    Map<StreetId, AdvisoryMark> marks();

    /** Acknowledgements that are awaited in a scope. */
    Awaited awaited(AreaScope scope, Instant now);

    /**
     * Sent advisories without acknowledgement.
     *
     * @param waiting all of them
     * @param overdue those whose time is over
     * @param oldestOverdue by how much the longest awaited is late
     */
    record Awaited(int waiting, int overdue, @Nullable Duration oldestOverdue) {}
}

package vn.hanoi.ops.enforcement.decisions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.kernel.AreaPath;

/** What is put before a chair, worked out by the law of the act's day. */
record Proposal(
        Assessment assessment,
        List<DecidedAct> acts,
        AreaPath office,
        int priors,
        String circumstances,
        String remedies,
        boolean licence,
        Dues dues) {

    /** Last instants of the decision and of the limitation. */
    record Dues(@Nullable Instant decision, @Nullable Instant limitation) {}

    long total() {
        return acts.stream().mapToLong(DecidedAct::fine).sum();
    }
}

package vn.hanoi.ops.crowding.advisories;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.crowding.AdvisoryMoved;
import vn.hanoi.ops.crowding.OpenAdvisories.Awaited;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * The advisories whose acknowledgement is awaited, in memory: one reading serves every scope and screen until an advisory
 * moves here, or for ten seconds, after which what other nodes did is seen.
 */
@Component
class AwaitedAnswers {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final AdvisoryQuery query;
    private final AtomicLong moves = new AtomicLong();
    private volatile @Nullable Reading last;

    AwaitedAnswers(AdvisoryQuery query) {
        this.query = query;
    }

    /** One advisory that was sent and not acknowledged. */
    record Waiting(AreaPath area, Instant dueAt) {}

    private record Reading(List<Waiting> waiting, long moves, long nanos) {}

    @TransactionalEventListener
    void on(AdvisoryMoved moved) {
        moves.incrementAndGet();
    }

    Awaited in(AreaScope scope, Instant now) {
        List<Waiting> own =
                waiting().stream().filter(w -> scope.covers(w.area())).toList();
        List<Instant> late = own.stream()
                .map(Waiting::dueAt)
                .filter(due -> due.isBefore(now))
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Awaited(own.size(), late.size(), late.isEmpty() ? null : Duration.between(late.getFirst(), now));
    }

    private List<Waiting> waiting() {
        Reading known = last;
        long now = System.nanoTime();
        if (known == null || known.moves != moves.get() || now - known.nanos > LONGEST.toNanos()) {
            long before = moves.get();
            known = new Reading(query.waiting(), before, now);
            last = known;
        }
        return known.waiting;
    }
}

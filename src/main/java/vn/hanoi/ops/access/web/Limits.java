package vn.hanoi.ops.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts what accounts and addresses ask for, in this node's memory. */
@Component
public class Limits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ASKERS = 100_000;

    /** What is counted. */
    public enum Kind {
        PERSON_CALL,
        MACHINE_CALL,
        STRANGER,
        SEARCH
    }

    private record Key(Kind kind, String who) {}

    private final LimitProperties limits;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ASKERS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    Limits(LimitProperties limits) {
        this.limits = limits;
    }

    /**
     * Takes one from the asker's minute.
     *
     * @param who account or address
     * @return nothing when it was there, else how long to wait for the next one
     */
    public Optional<Duration> take(Kind kind, String who) {
        Bucket bucket = buckets.get(new Key(kind, who), k -> bucket(k.kind()));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(Kind kind) {
        int most = most(kind);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                .build();
    }

    private int most(Kind kind) {
        return switch (kind) {
            case PERSON_CALL -> limits.callsOfPeople();
            case MACHINE_CALL -> limits.callsOfMachines();
            case STRANGER -> limits.strangers();
            case SEARCH -> limits.searches();
        };
    }
}

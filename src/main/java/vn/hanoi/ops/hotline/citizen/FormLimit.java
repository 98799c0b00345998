package vn.hanoi.ops.hotline.citizen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.web.Limits;
import vn.hanoi.ops.hotline.rules.HotlineRules;

/** How often one address of the network may send tickets, by the settings in force, and read pages. */
@Component
class FormLimit {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ADDRESSES = 100_000;

    private record Key(String address, int most) {}

    private final HotlineRules rules;
    private final Limits limits;
    private final Clock clock;
    private final Cache<Key, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(HOUR).build();

    FormLimit(HotlineRules rules, Limits limits, Clock clock) {
        this.rules = rules;
        this.limits = limits;
        this.clock = clock;
    }

    /** Takes one ticket from the address's hour. @return whether there was one */
    boolean send(String address) {
        int most = rules.form(clock.instant()).postsPerHour();
        return buckets.get(new Key(address, most), key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, HOUR))
                        .build())
                .tryConsume(1);
    }

    /** Takes one page, photo or word from the address's minute. @return whether there was one */
    boolean read(String address) {
        return limits.take(Limits.Kind.PERSON_CALL, "report-form:" + address).isEmpty();
    }
}

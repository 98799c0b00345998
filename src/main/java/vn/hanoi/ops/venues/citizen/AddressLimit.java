package vn.hanoi.ops.venues.citizen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one address may check in; many phones share one, so it is wide, and a person's day has its own limit. */
@Component
class AddressLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ADDRESSES = 100_000;

    private final int most;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    AddressLimit(@Value("${console.limits.citizens:600}") int most) {
        this.most = most;
    }

    /** Takes one from the address's minute. @return whether there was one */
    boolean take(String address) {
        return buckets.get(address, a -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                        .build())
                .tryConsume(1);
    }
}

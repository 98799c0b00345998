package vn.hanoi.ops.cases.citizen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.web.Limits;
import vn.hanoi.ops.cases.records.SelfReports;

/** How often one address of the network may send checks, by the terms in force, and read pages. */
@Component
class SelfReportLimit {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ADDRESSES = 100_000;

    private record Key(String address, int most) {}

    private final SelfReports reports;
    private final Limits limits;
    private final Cache<Key, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(HOUR).build();

    SelfReportLimit(SelfReports reports, Limits limits) {
        this.reports = reports;
        this.limits = limits;
    }

    /** Takes one check from the address's hour. @return whether there was one */
    boolean send(String address) {
        int most = reports.postsPerHour();
        return buckets.get(new Key(address, most), key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, HOUR))
                        .build())
                .tryConsume(1);
    }

    /** Takes one page from the address's minute. @return whether there was one */
    boolean read(String address) {
        return limits.take(Limits.Kind.PERSON_CALL, "self-report:" + address).isEmpty();
    }
}

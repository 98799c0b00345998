package vn.hanoi.ops.venues.checkins;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * A scan that is made again within a minute, by an impatient finger, a camera before which a card lies or a network that lost
 * the answer, brings no second one: it gets the moment of the first. The last scans are remembered; of those that another
 * node took, or that were long ago, the table knows, which is asked about scans that come one by one.
 */
@Component
class RepeatedScans {

    private static final Duration SAME = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int REMEMBERED = 100_000;

    private final CheckInTable table;
    private final Cache<Door, Scan> lasts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(KEPT).build();

    RepeatedScans(CheckInTable table) {
        this.table = table;
    }

    private record Door(PersonKey person, int venue) {

        static Door of(Scan scan) {
            return new Door(scan.person(), scan.venue());
        }
    }

    /** The same scan a short time before or after, else this one. @param alone whether it came by itself, not among many */
    Scan first(Scan scan, boolean alone) {
        Scan last = lasts.getIfPresent(Door.of(scan));
        if (last != null && isSame(last, scan)) {
            return last;
        }
        Scan first = alone
                ? table.nearest(scan, SAME)
                        .filter(stored -> isSame(stored, scan))
                        .orElse(scan)
                : scan;
        return lasts.asMap().merge(Door.of(scan), first, (before, fresh) -> isSame(before, scan) ? before : fresh);
    }

    private static boolean isSame(Scan one, Scan other) {
        return one.isLike(other) && Duration.between(one.at(), other.at()).abs().compareTo(SAME) < 0;
    }
}

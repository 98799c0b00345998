package vn.hanoi.ops.venues.checkins;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * A page that is sent again within a minute, by an impatient finger or a slow network, brings no second scan: it gets the
 * moment of the first one. Scans that bring a time of their own need no such help.
 */
@Component
class RepeatedScans {

    private static final Duration SAME = Duration.ofMinutes(1);
    private static final int REMEMBERED = 100_000;

    private final Cache<Door, Last> lasts = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(SAME.multipliedBy(2))
            .build();

    private record Door(PersonKey person, int venue) {}

    private record Last(int zone, boolean leaving, Instant at) {

        boolean isSame(Last other) {
            return zone == other.zone
                    && leaving == other.leaving
                    && !other.at.isBefore(at)
                    && other.at.isBefore(at.plus(SAME));
        }
    }

    /** The moment of a scan that is made now: that of the same one a short time ago, else now. */
    Instant moment(PersonKey person, int venue, int zone, boolean leaving, Instant now) {
        Last next = new Last(zone, leaving, now);
        return lasts.asMap()
                .merge(new Door(person, venue), next, (last, fresh) -> last.isSame(fresh) ? last : fresh)
                .at();
    }
}

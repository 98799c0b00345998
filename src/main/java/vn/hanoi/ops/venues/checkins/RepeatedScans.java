package vn.hanoi.ops.venues.checkins;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * A scan that is made again within a minute, by an impatient finger, a camera before which a card lies or a network that lost
 * the answer, brings no second one: it gets the moment of the first.
 */
@Component
class RepeatedScans {

    private static final Duration SAME = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int REMEMBERED = 100_000;

    private final Cache<Door, Last> lasts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(KEPT).build();

    private record Door(PersonKey person, int venue) {}

    private record Last(int zone, boolean leaving, Instant at) {

        boolean isSame(Last other) {
            return zone == other.zone
                    && leaving == other.leaving
                    && Duration.between(at, other.at).abs().compareTo(SAME) < 0;
        }
    }

    /** The moment of a scan: that of the same one a short time before or after, else its own. */
    Instant moment(PersonKey person, int venue, int zone, boolean leaving, Instant at) {
        Last next = new Last(zone, leaving, at);
        return lasts.asMap()
                .merge(new Door(person, venue), next, (last, fresh) -> last.isSame(fresh) ? last : fresh)
                .at();
    }
}

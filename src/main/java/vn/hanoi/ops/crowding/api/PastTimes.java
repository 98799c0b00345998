package vn.hanoi.ops.crowding.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Times of the past that a caller names. */
@Component
class PastTimes {

    private final Clock clock;

    PastTimes(Clock clock) {
        this.clock = clock;
    }

    /** A moment of the last 90 days; a plus that an address turned into a blank is understood. */
    Instant read(String text, String field) {
        Instant at;
        try {
            at = OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw ApiProblem.badRequest("BAD_TIME", "'" + field + "' is a time such as 2021-09-21T08:00:00+07:00.");
        }
        Instant now = clock.instant();
        if (at.isAfter(now)) {
            throw ApiProblem.badRequest("IN_FUTURE", "'" + field + "' lies ahead.");
        }
        if (at.isBefore(now.minus(Duration.ofDays(CrowdingPast.DAYS)))) {
            throw ApiProblem.badRequest("TOO_OLD", "'" + field + "' is at most " + CrowdingPast.DAYS + " days ago.");
        }
        return at;
    }

    Instant now() {
        return clock.instant();
    }
}

package vn.hanoi.ops.venues.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.retention.Keeping;
import vn.hanoi.ops.venues.register.VenueRules;

/** How old a check-in may be: neither older than what may be entered late, nor than what is kept. */
@Component
public class TakenSince {

    private final Keeping keeping;

    TakenSince(Keeping keeping) {
        this.keeping = keeping;
    }

    /** The first moment of which check-ins are taken. */
    Instant moment(VenueRules rules, Instant now) {
        Instant late = now.minus(Duration.ofDays(rules.lateDays()));
        Instant kept = firstDayKept(now).atStartOfDay(ZoneOffset.UTC).toInstant();
        return late.isAfter(kept) ? late : kept;
    }

    /** How many days old a check-in may be, to be told. */
    public int days(VenueRules rules, Instant now) {
        long kept = ChronoUnit.DAYS.between(firstDayKept(now), today(now));
        return (int) Math.min(rules.lateDays(), kept);
    }

    /** The first day, of those of the partitions (UTC), that is kept. */
    LocalDate firstDayKept(Instant now) {
        return keeping.firstDayKept(CheckInKeeper.TABLE, today(now));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}

package vn.hanoi.ops.venues.checkins;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.DayPartitions;
import vn.hanoi.ops.venues.register.VenueCatalogue;

/**
 * Makes the partitions of the days for which check-ins may come and drops those whose time of keeping is over. One console
 * node at a time does it.
 */
@Component
class CheckInKeeper implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(CheckInKeeper.class);
    static final String TABLE = "venues_check_in";
    private static final int DAYS_AHEAD = 3;
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final DayPartitions partitions;
    private final LockProvider locks;
    private final Clock clock;
    private final TakenSince taken;
    private final VenueCatalogue catalogue;

    CheckInKeeper(JdbcTemplate jdbc, LockProvider locks, Clock clock, TakenSince taken, VenueCatalogue catalogue) {
        this.partitions = new DayPartitions(jdbc, TABLE);
        this.locks = locks;
        this.clock = clock;
        this.taken = taken;
        this.catalogue = catalogue;
    }

    @Override
    public void afterSingletonsInstantiated() {
        keep();
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    synchronized void keep() {
        LockConfiguration lock = new LockConfiguration(clock.instant(), "venue-partitions", AT_MOST, Duration.ZERO);
        locks.lock(lock).ifPresent(this::keep);
    }

    private void keep(SimpleLock held) {
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            LocalDate kept = taken.firstDayKept(clock.instant());
            int dropped = partitions.dropBefore(kept);
            int cut = partitions.cover(firstCovered(today, kept), today.plusDays(DAYS_AHEAD));
            if (dropped + cut > 0) {
                log.info("Day partitions of the check-ins: {} new, {} dropped", cut, dropped);
            }
        } finally {
            held.unlock();
        }
    }

    /** Not the first day that is kept, whose partition would begin with an older one to be dropped again. */
    private LocalDate firstCovered(LocalDate today, LocalDate kept) {
        LocalDate late = today.minusDays(catalogue.rules().lateDays());
        return late.isAfter(kept) ? late : kept.plusDays(1);
    }
}

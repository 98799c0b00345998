package vn.hanoi.ops.cameras.stream;

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
import vn.hanoi.ops.kernel.retention.Keeping;

/**
 * Makes the partitions of the days around the console's today, wherever an exercise puts it, and drops those whose time
 * of keeping is over. One console node at a time does it.
 */
@Component
class PartitionKeeper implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(PartitionKeeper.class);
    private static final String OBSERVATIONS = "camera_observation";
    private static final String MINUTES = "camera_minute";
    private static final int DAYS_BEHIND = 1;
    private static final int DAYS_AHEAD = 3;
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final DayPartitions observations;
    private final DayPartitions minutes;
    private final LockProvider locks;
    private final Clock clock;
    private final Keeping keeping;

    PartitionKeeper(JdbcTemplate jdbc, LockProvider locks, Clock clock, Keeping keeping) {
        this.observations = new DayPartitions(jdbc, OBSERVATIONS);
        this.minutes = new DayPartitions(jdbc, MINUTES);
        this.locks = locks;
        this.clock = clock;
        this.keeping = keeping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        keep();
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void keep() {
        LockConfiguration lock = new LockConfiguration(clock.instant(), "camera-partitions", AT_MOST, Duration.ZERO);
        locks.lock(lock).ifPresent(this::keep);
    }

    private void keep(SimpleLock held) {
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            int dropped = observations.dropBefore(keeping.firstDayKept(OBSERVATIONS, today))
                    + minutes.dropBefore(keeping.firstDayKept(MINUTES, today));
            int cut = observations.cover(today.minusDays(DAYS_BEHIND), today.plusDays(DAYS_AHEAD))
                    + minutes.cover(today.minusDays(DAYS_BEHIND), today.plusDays(DAYS_AHEAD));
            if (dropped + cut > 0) {
                log.info("Day partitions of the camera counts: {} new, {} dropped", cut, dropped);
            }
        } finally {
            held.unlock();
        }
    }
}

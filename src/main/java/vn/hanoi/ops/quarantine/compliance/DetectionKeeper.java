package vn.hanoi.ops.quarantine.compliance;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.DayPartitions;
import vn.hanoi.ops.kernel.retention.Keeping;

/** Makes the partitions of the days for which detections may come and drops those whose time is over; one node at a time. */
@Component
class DetectionKeeper implements SmartInitializingSingleton {

    private static final String TABLE = "quarantine_detection";
    private static final int DAYS_BACK = 2;
    private static final int DAYS_AHEAD = 3;
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final DayPartitions partitions;
    private final LockProvider locks;
    private final Clock clock;
    private final Keeping keeping;

    DetectionKeeper(JdbcTemplate jdbc, LockProvider locks, Clock clock, Keeping keeping) {
        this.partitions = new DayPartitions(jdbc, TABLE);
        this.locks = locks;
        this.clock = clock;
        this.keeping = keeping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        keep();
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void keep() {
        LockConfiguration lock =
                new LockConfiguration(clock.instant(), "quarantine-partitions", AT_MOST, Duration.ZERO);
        locks.lock(lock).ifPresent(this::keep);
    }

    private void keep(SimpleLock held) {
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            partitions.dropBefore(keeping.firstDayKept(TABLE, today));
            partitions.cover(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        } finally {
            held.unlock();
        }
    }
}

package vn.hanoi.ops.audit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.DayPartitions;
import vn.hanoi.ops.kernel.retention.Keeping;

/** Makes the partitions of the days to come and drops those whose time is over, by real time; one console node at a time does it. */
@Component
class AuditPartitions implements SmartInitializingSingleton {

    private static final String TABLE = "audit_entry";
    private static final int DAYS_AHEAD = 3;
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final DayPartitions entries;
    private final LockProvider locks;
    private final ConsoleClock clock;
    private final Keeping keeping;
    private final JdbcTemplate jdbc;

    AuditPartitions(JdbcTemplate jdbc, LockProvider locks, ConsoleClock clock, Keeping keeping) {
        this.entries = new DayPartitions(jdbc, TABLE);
        this.locks = locks;
        this.clock = clock;
        this.keeping = keeping;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        keep();
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 3_600_000)
    void keep() {
        LockConfiguration lock = new LockConfiguration(clock.realTime(), "audit-partitions", AT_MOST, Duration.ZERO);
        locks.lock(lock).ifPresent(held -> {
            try {
                LocalDate today = LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
                entries.cover(today, today.plusDays(DAYS_AHEAD));
                erase(keeping.firstDayKept(TABLE, today));
            } finally {
                held.unlock();
            }
        });
    }

    /** What is erased by rule is noted beside the day's closing, so that the chain's check knows it from a theft. */
    void erase(LocalDate firstKept) {
        if (entries.dropBefore(firstKept) > 0) {
            jdbc.update(
                    "UPDATE audit_day SET erased_at = ? WHERE day < ? AND erased_at IS NULL",
                    LocalDateTime.ofInstant(clock.realTime(), ZoneOffset.UTC),
                    firstKept);
        }
    }
}

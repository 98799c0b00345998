package vn.hanoi.ops.audit.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** Counts each officer's hour against the rules in force and raises flags; one console node at a time does it. */
@Component
class UnusualReading {

    private record Count(String officer, int figure) {}

    private final JdbcClient jdbc;
    private final LockProvider locks;
    private final ConsoleClock clock;

    UnusualReading(JdbcClient jdbc, LockProvider locks, ConsoleClock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void look() {
        Instant now = clock.realTime();
        LockConfiguration lock = new LockConfiguration(now, "audit-watch", Duration.ofMinutes(5), Duration.ZERO);
        locks.lock(lock).ifPresent(held -> {
            try {
                Instant hour = now.truncatedTo(ChronoUnit.HOURS);
                lookAt(hour.minus(1, ChronoUnit.HOURS));
                lookAt(hour);
            } finally {
                held.unlock();
            }
        });
    }

    /** Judges the hour that begins then. */
    void lookAt(Instant hour) {
        LocalTime time = LocalTime.ofInstant(hour, ConsoleClock.HANOI);
        for (WatchRule rule : inForce(hour)) {
            if (rule.counts(time)) {
                counts(rule, hour).forEach(count -> raise(rule, hour, count));
            }
        }
    }

    private List<WatchRule> inForce(Instant moment) {
        List<WatchRule> all = jdbc.sql("SELECT * FROM audit_watch_rule WHERE valid_from <= ?")
                .param(utc(moment))
                .query((row, n) -> new WatchRule(
                        row.getInt("id"),
                        Watch.valueOf(row.getString("watch")),
                        row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt("threshold"),
                        row.getObject("from_hour", Integer.class),
                        row.getObject("to_hour", Integer.class),
                        row.getString("source")))
                .list();
        return Arrays.stream(Watch.values())
                .flatMap(watch -> all.stream()
                        .filter(r -> r.watch() == watch)
                        .max(Comparator.comparing(WatchRule::validFrom).thenComparing(WatchRule::id))
                        .stream())
                .toList();
    }

    private List<Count> counts(WatchRule rule, Instant hour) {
        return jdbc.sql("SELECT officer, " + rule.watch().figure() + " figure FROM audit_entry WHERE day = ?"
                        + " AND at >= ? AND at < ? AND " + rule.watch().condition()
                        + " GROUP BY officer HAVING " + rule.watch().figure() + " >= ?")
                .params(
                        LocalDate.ofInstant(hour, ConsoleClock.HANOI),
                        utc(hour),
                        utc(hour.plus(1, ChronoUnit.HOURS)),
                        rule.threshold())
                .query((row, n) -> new Count(row.getString("officer"), row.getInt("figure")))
                .list();
    }

    /** A flag that was reviewed stays so; one that grows shows the larger figure. */
    private void raise(WatchRule rule, Instant hour, Count count) {
        jdbc.sql("""
                        INSERT INTO audit_flag (id, version, watch, rule_id, officer, hour, figure, threshold, state)
                        VALUES (?, 0, ?, ?, ?, ?, ?, ?, 'OPEN')
                        ON DUPLICATE KEY UPDATE figure = GREATEST(figure, ?)
                        """)
                .params(
                        Ids.bytes(Ids.next()),
                        rule.watch().name(),
                        rule.id(),
                        count.officer(),
                        utc(hour),
                        count.figure(),
                        rule.threshold(),
                        count.figure())
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package vn.hanoi.ops.kernel.sealed;

import java.time.Duration;
import java.util.List;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Seals with the newest key what an older one sealed, in small batches each night; afterwards an old key can be destroyed. */
@Component
class Resealing {

    private static final Logger log = LoggerFactory.getLogger(Resealing.class);
    private static final int BATCH = 500;

    private record Value(byte[] id, byte[] sealed) {}

    private final Seals seals;
    private final List<SealedColumn> columns;
    private final JdbcTemplate jdbc;
    private final LockProvider locks;
    private final ConsoleClock clock;

    Resealing(
            Seals seals,
            ObjectProvider<SealedColumn> columns,
            JdbcTemplate jdbc,
            LockProvider locks,
            ConsoleClock clock) {
        this.seals = seals;
        this.columns = columns.orderedStream().toList();
        this.jdbc = jdbc;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void nightly() {
        LockConfiguration lock =
                new LockConfiguration(clock.realTime(), "resealing", Duration.ofHours(4), Duration.ZERO);
        locks.lock(lock).ifPresent(held -> {
            try {
                seals.refresh();
                int count = columns.stream().mapToInt(this::reseal).sum();
                if (count > 0) {
                    log.info("{} values were sealed with the newest key", count);
                }
            } finally {
                held.unlock();
            }
        });
    }

    /** Seals a column's old values anew; a value that an officer changes meanwhile stays as changed. @return how many */
    int reseal(SealedColumn column) {
        int done = 0;
        List<Value> batch;
        do {
            batch = old(column);
            done += batch.stream().mapToInt(value -> reseal(column, value)).sum();
        } while (batch.size() == BATCH);
        return done;
    }

    private List<Value> old(SealedColumn c) {
        return jdbc.query(
                "SELECT " + c.id() + " id, " + c.column() + " sealed FROM " + c.table() + " WHERE " + c.column()
                        + " IS NOT NULL AND LEFT(" + c.column() + ", 5) <> ? LIMIT " + BATCH,
                (row, n) -> new Value(row.getBytes("id"), row.getBytes("sealed")),
                (Object) seals.currentPrefix());
    }

    private int reseal(SealedColumn c, Value value) {
        byte[] fresh = seals.seal(c.field(), seals.open(c.field(), value.sealed()));
        return jdbc.update(
                "UPDATE " + c.table() + " SET " + c.column() + " = ? WHERE " + c.id() + " = ? AND " + c.column()
                        + " = ?",
                fresh,
                value.id(),
                value.sealed());
    }
}

package vn.hanoi.ops.venues.checkins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.kernel.Retries;

/**
 * The counts of large calls: each call leaves its own in one row, in its transaction, and within seconds they are added to
 * the counts that reports read. Whichever node comes first does that, and nothing is added twice or lost when one stops.
 */
@Component
class DueCounts {

    private static final int CALLS = 4;
    private static final int TRIES = 4;

    private final JdbcTemplate jdbc;
    private final DayCounts days;
    private final TransactionTemplate transactions;

    DueCounts(JdbcTemplate jdbc, DayCounts days, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.days = days;
        this.transactions = transactions;
    }

    /** Leaves the counts of a call to be added soon; in the transaction of its check-ins. */
    void leave(Collection<Scan.Fresh> scans) {
        jdbc.update(
                "INSERT INTO venues_due_count (counts) VALUES (?)",
                ScanCounts.of(scans).text());
    }

    /** Adds what waits, a few calls at a time. */
    @Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
    void addUp() {
        Integer added = CALLS;
        while (added != null && added == CALLS) {
            added = Retries.of(TRIES, () -> transactions.execute(t -> some()));
        }
    }

    private int some() {
        List<Object> ids = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        jdbc.query(
                "SELECT id, counts FROM venues_due_count ORDER BY id LIMIT " + CALLS + " FOR UPDATE SKIP LOCKED",
                row -> {
                    ids.add(row.getLong("id"));
                    texts.add(row.getString("counts"));
                });
        if (!ids.isEmpty()) {
            days.add(ScanCounts.read(texts));
            jdbc.update(
                    "DELETE FROM venues_due_count WHERE id IN ("
                            + String.join(",", Collections.nCopies(ids.size(), "?")) + ")",
                    ids.toArray());
        }
        return ids.size();
    }
}

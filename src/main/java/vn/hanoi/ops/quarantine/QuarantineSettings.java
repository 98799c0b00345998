package vn.hanoi.ops.quarantine;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The room's rules by date. Answers come from memory; changes arrive within half a minute. */
@Component
public class QuarantineSettings {

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile List<QuarantineRules> rules = List.of();

    QuarantineSettings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        refresh();
    }

    /** The rules in force now: the latest that begin at or before now, the first ones before all. */
    public QuarantineRules current() {
        return rules.stream()
                .filter(r -> !r.validFrom().isAfter(clock.instant()))
                .max(Comparator.comparing(QuarantineRules::validFrom).thenComparing(QuarantineRules::version))
                .orElse(rules.getFirst());
    }

    /** Reads everything anew. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    public final void refresh() {
        rules = jdbc.sql("SELECT * FROM quarantine_rule ORDER BY version")
                .query((row, n) -> new QuarantineRules(
                        row.getInt("version"),
                        Objects.requireNonNull(Rows.at(row, "valid_from")),
                        row.getInt("cohort_days"),
                        row.getInt("vulnerable_from"),
                        row.getInt("vulnerable_below"),
                        row.getInt("leave_hours"),
                        row.getInt("last_test_days"),
                        row.getString("source")))
                .list();
    }
}

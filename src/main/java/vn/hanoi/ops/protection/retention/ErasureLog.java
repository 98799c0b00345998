package vn.hanoi.ops.protection.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.retention.RetentionAction;

/** The runs and their lines as rows. */
@Component
class ErasureLog {

    private static final String RUNS = """
            SELECT e.*, COALESCE(SUM(l.erased), 0) AS erased, COALESCE(SUM(l.held), 0) AS held,
              COALESCE(SUM(l.fault <> ''), 0) AS faults
            FROM protection_erasure e LEFT JOIN protection_erasure_line l ON l.erasure_id = e.id
            """;

    private final JdbcClient jdbc;

    ErasureLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(ErasureRun run) {
        jdbc.sql("INSERT INTO protection_erasure (id, dry, as_of, started_at, started_by)"
                        + " VALUES (:id, :dry, :asOf, :at, :by)")
                .param("id", Ids.bytes(run.id()))
                .param("dry", run.dry())
                .param("asOf", PeriodTable.utc(run.asOf()))
                .param("at", PeriodTable.utc(run.startedAt()))
                .param("by", run.startedBy())
                .update();
    }

    void add(UUID run, ErasureLine line) {
        jdbc.sql("""
                        INSERT INTO protection_erasure_line (erasure_id, table_name, action, keep_for, limit_at, examined,
                          erased, held, oldest_left, duration_ms, fault)
                        VALUES (:run, :table, :action, :keep, :limit, :examined, :erased, :held, :oldest, :ms, :fault)
                        """)
                .param("run", Ids.bytes(run))
                .param("table", line.table())
                .param("action", line.action().name())
                .param("keep", line.keep().toString())
                .param("limit", PeriodTable.utc(line.limit()))
                .param("examined", line.examined())
                .param("erased", line.erased())
                .param("held", line.held())
                .param("oldest", line.oldestLeft() == null ? null : PeriodTable.utc(line.oldestLeft()))
                .param("ms", line.durationMs())
                .param("fault", line.fault())
                .update();
    }

    void finish(UUID run, Instant at) {
        jdbc.sql("UPDATE protection_erasure SET finished_at = :at WHERE id = :id")
                .param("id", Ids.bytes(run))
                .param("at", PeriodTable.utc(at))
                .update();
    }

    /** The last real run that began after a moment and was not finished. */
    Optional<ErasureRun> unfinishedSince(Instant since) {
        return jdbc.sql(RUNS + "WHERE e.dry = FALSE AND e.finished_at IS NULL AND e.started_at >= :since"
                        + " GROUP BY e.id ORDER BY e.started_at DESC LIMIT 1")
                .param("since", PeriodTable.utc(since))
                .query((row, n) -> run(row))
                .optional();
    }

    Optional<ErasureRun> find(UUID id) {
        return jdbc.sql(RUNS + "WHERE e.id = :id GROUP BY e.id")
                .param("id", Ids.bytes(id))
                .query((row, n) -> run(row))
                .optional();
    }

    List<ErasureRun> newest(int limit) {
        return jdbc.sql(RUNS + "GROUP BY e.id ORDER BY e.started_at DESC, e.id DESC LIMIT " + limit)
                .query((row, n) -> run(row))
                .list();
    }

    List<ErasureLine> lines(UUID run) {
        return jdbc.sql("SELECT * FROM protection_erasure_line WHERE erasure_id = :run ORDER BY table_name")
                .param("run", Ids.bytes(run))
                .query((row, n) -> line(row))
                .list();
    }

    private static ErasureRun run(ResultSet row) throws SQLException {
        return new ErasureRun(
                Ids.uuid(row.getBytes("id")),
                row.getBoolean("dry"),
                row.getObject("as_of", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "finished_at"),
                row.getString("started_by"),
                row.getLong("erased"),
                row.getLong("held"),
                row.getInt("faults"));
    }

    private static ErasureLine line(ResultSet row) throws SQLException {
        return new ErasureLine(
                row.getString("table_name"),
                RetentionAction.valueOf(row.getString("action")),
                Period.parse(row.getString("keep_for")),
                row.getObject("limit_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("examined"),
                row.getLong("erased"),
                row.getLong("held"),
                instant(row, "oldest_left"),
                row.getLong("duration_ms"),
                row.getString("fault"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}

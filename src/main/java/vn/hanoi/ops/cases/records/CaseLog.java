package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.Ids;

/** The timelines of cases: lines are added and never changed. */
@Component
class CaseLog {

    private static final String INSERT = "INSERT INTO cases_step"
            + " (id, case_id, at, entered_at, step, officer, officer_name, detail, note, rules)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    CaseLog(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    void add(CaseId id, List<CaseEntry> entries) {
        add(entries.stream().map(entry -> new Line(id, entry)).toList());
    }

    /** A line and whose it is. */
    record Line(CaseId id, CaseEntry entry) {}

    void add(List<Line> lines) {
        batch.batchUpdate(INSERT, lines, 500, (row, line) -> {
            CaseEntry entry = line.entry();
            row.setBytes(1, Ids.bytes(Ids.next()));
            row.setBytes(2, Ids.bytes(line.id().value()));
            row.setObject(3, utc(entry.at()));
            row.setObject(4, utc(entry.enteredAt()));
            row.setString(5, entry.step().name());
            row.setString(6, entry.officer());
            row.setString(7, entry.officerName());
            row.setString(8, entry.detail());
            row.setString(9, entry.words());
            row.setInt(10, entry.rules());
        });
    }

    /** The lines of a case in the order of entry. */
    List<CaseEntry> of(CaseId id) {
        return jdbc.sql("SELECT * FROM cases_step WHERE case_id = :id ORDER BY id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> entry(row))
                .list();
    }

    private static CaseEntry entry(ResultSet row) throws SQLException {
        return new CaseEntry(
                time(row, "at"),
                time(row, "entered_at"),
                CaseStep.valueOf(row.getString("step")),
                row.getString("officer"),
                row.getString("officer_name"),
                row.getString("detail"),
                row.getString("note"),
                row.getInt("rules"));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant timeOrNone(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}

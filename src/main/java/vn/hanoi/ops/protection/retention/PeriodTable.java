package vn.hanoi.ops.protection.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.retention.AmendedPeriods;
import vn.hanoi.ops.protection.retention.KeepingPeriod.State;

/** The proposals and decisions as rows; the latest approved one of a table is in force. */
@Component
class PeriodTable implements AmendedPeriods {

    private final JdbcClient jdbc;

    PeriodTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Period> of(String table, LocalDate day) {
        return jdbc.sql("SELECT keep_for FROM protection_period WHERE table_name = :table AND state = 'APPROVED'"
                        + " AND valid_from <= :day ORDER BY valid_from DESC, decided_at DESC LIMIT 1")
                .param("table", table)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(Period::parse);
    }

    void add(KeepingPeriod period) {
        jdbc.sql("""
                        INSERT INTO protection_period
                          (id, table_name, keep_for, valid_from, source, state, proposed_by, proposed_at)
                        VALUES (:id, :table, :keep, :from, :source, :state, :by, :at)
                        """)
                .param("id", Ids.bytes(period.id()))
                .param("table", period.table())
                .param("keep", period.keep().toString())
                .param("from", period.validFrom())
                .param("source", period.source())
                .param("state", period.state().name())
                .param("by", period.proposedBy())
                .param("at", utc(period.proposedAt()))
                .update();
    }

    boolean decide(UUID id, State state, String officer, Instant at, String note) {
        return jdbc.sql("UPDATE protection_period SET state = :state, decided_by = :by, decided_at = :at, note = :note"
                                + " WHERE id = :id AND state = 'PROPOSED'")
                        .param("id", Ids.bytes(id))
                        .param("state", state.name())
                        .param("by", officer)
                        .param("at", utc(at))
                        .param("note", note)
                        .update()
                == 1;
    }

    Optional<KeepingPeriod> find(UUID id) {
        return jdbc.sql("SELECT * FROM protection_period WHERE id = :id")
                .param("id", Ids.bytes(id))
                .query((row, n) -> period(row))
                .optional();
    }

    List<KeepingPeriod> all() {
        return jdbc.sql("SELECT * FROM protection_period ORDER BY proposed_at DESC, id DESC")
                .query((row, n) -> period(row))
                .list();
    }

    private static KeepingPeriod period(ResultSet row) throws SQLException {
        LocalDateTime decided = row.getObject("decided_at", LocalDateTime.class);
        return new KeepingPeriod(
                Ids.uuid(row.getBytes("id")),
                row.getString("table_name"),
                Period.parse(row.getString("keep_for")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                State.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getObject("proposed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant(ZoneOffset.UTC),
                row.getString("note"));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package vn.hanoi.ops.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;

/** The holds as rows. */
@Component
class HoldTable {

    private final JdbcClient jdbc;

    HoldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LegalHold hold) {
        jdbc.sql("""
                        INSERT INTO protection_hold (id, kind, record_id, reason, placed_by, placed_at, until_day)
                        VALUES (:id, :kind, :record, :reason, :by, :at, :until)
                        """)
                .param("id", Ids.bytes(hold.id()))
                .param("kind", hold.kind())
                .param("record", hold.record())
                .param("reason", hold.reason())
                .param("by", hold.placedBy())
                .param("at", LegalHolds.utc(hold.placedAt()))
                .param("until", hold.until())
                .update();
    }

    boolean release(UUID id, String officer, Instant at, String reason) {
        return jdbc.sql("UPDATE protection_hold SET released_by = :by, released_at = :at, release_reason = :reason"
                                + " WHERE id = :id AND released_at IS NULL")
                        .param("id", Ids.bytes(id))
                        .param("by", officer)
                        .param("at", LegalHolds.utc(at))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    Optional<LegalHold> find(UUID id) {
        return jdbc.sql("SELECT * FROM protection_hold WHERE id = :id")
                .param("id", Ids.bytes(id))
                .query((row, n) -> hold(row))
                .optional();
    }

    List<LegalHold> all() {
        return jdbc.sql("SELECT * FROM protection_hold ORDER BY placed_at DESC, id DESC")
                .query((row, n) -> hold(row))
                .list();
    }

    List<LegalHold> ofKind(String kind) {
        return jdbc.sql("SELECT * FROM protection_hold WHERE kind = :kind AND released_at IS NULL")
                .param("kind", kind)
                .query((row, n) -> hold(row))
                .list();
    }

    private static LegalHold hold(ResultSet row) throws SQLException {
        LocalDateTime released = row.getObject("released_at", LocalDateTime.class);
        return new LegalHold(
                Ids.uuid(row.getBytes("id")),
                row.getString("kind"),
                row.getString("record_id"),
                row.getString("reason"),
                row.getString("placed_by"),
                row.getObject("placed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("until_day", LocalDate.class),
                row.getString("released_by"),
                released == null ? null : released.toInstant(ZoneOffset.UTC),
                row.getString("release_reason"));
    }
}

package vn.hanoi.ops.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.Ids;

/**
 * One entry of the audit as a list shows it.
 *
 * @param at real time of the act
 * @param officer account name, or {@code console} when the console acted by itself
 */
public record AuditRow(
        UUID id,
        Instant at,
        String officer,
        String roles,
        String act,
        String record,
        @Nullable String area,
        String detail) {

    static AuditRow read(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                Ids.uuid(row.getBytes("id")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("officer"),
                row.getString("roles"),
                row.getString("act"),
                row.getString("record"),
                row.getString("area_path"),
                row.getString("detail"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}

package vn.hanoi.ops.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import vn.hanoi.ops.kernel.ActKind;

/**
 * How often an officer did one kind of thing for one purpose.
 *
 * @param times how often
 * @param first when for the first time
 * @param last when for the last time
 */
public record Looks(
        String officer, String roles, ActKind kind, String purpose, long times, Instant first, Instant last) {

    static Looks read(ResultSet row, int number) throws SQLException {
        return new Looks(
                row.getString("officer"),
                row.getString("roles"),
                ActKind.valueOf(row.getString("kind")),
                row.getString("purpose"),
                row.getLong("times"),
                row.getObject("first_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("last_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}

package vn.hanoi.ops.quarantine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.Ids;

/** Reads and writes columns of the room without JPA. */
public final class Rows {

    private Rows() {}

    /** The identifier of a column. */
    public static UUID id(ResultSet row, String column) throws SQLException {
        return Ids.uuid(row.getBytes(column));
    }

    /** The identifier of a column, or null. */
    public static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : Ids.uuid(bytes);
    }

    /** The moment of a column, or null. */
    public static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    /** A moment as a column holds it. */
    public static @Nullable LocalDateTime utc(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

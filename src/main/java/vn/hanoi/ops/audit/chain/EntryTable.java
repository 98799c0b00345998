package vn.hanoi.ops.audit.chain;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.Ids;

/** The table of entries: rows are added and read, never changed. */
@Component
public class EntryTable {

    /** The columns that {@link #read} needs. */
    public static final String COLUMNS = "day, number, at, console_at, kind, act, officer, roles, record, person,"
            + " area_path, purpose, fields, row_count, changes, detail, hash, outside";

    private static final String INSERT = "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (" + "?, ".repeat(17) + "?)";

    private final JdbcTemplate jdbc;

    EntryTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<AuditRow> entries) {
        jdbc.batchUpdate(INSERT, entries, 500, EntryTable::write);
    }

    List<AuditRow> after(LocalDate day, int number, int limit) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM audit_entry WHERE day = ? AND number > ? ORDER BY number LIMIT ?",
                EntryTable::read,
                day,
                number,
                limit);
    }

    /** Reads an entry from the columns {@link #COLUMNS}. */
    public static AuditRow read(ResultSet row, int ignored) throws SQLException {
        byte[] person = row.getBytes("person");
        return new AuditRow(
                row.getObject("day", LocalDate.class),
                row.getInt("number"),
                instant(row, "at"),
                instant(row, "console_at"),
                ActKind.valueOf(row.getString("kind")),
                row.getString("act"),
                row.getString("officer"),
                row.getString("roles"),
                row.getString("record"),
                person == null ? null : Ids.uuid(person),
                row.getString("area_path"),
                row.getBoolean("outside"),
                row.getString("purpose"),
                row.getString("fields"),
                row.getObject("row_count", Integer.class),
                row.getString("changes"),
                row.getString("detail"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static void write(PreparedStatement row, AuditRow entry) throws SQLException {
        row.setObject(1, entry.day());
        row.setInt(2, entry.number());
        row.setObject(3, utc(entry.at()));
        row.setObject(4, utc(entry.consoleAt()));
        row.setString(5, entry.kind().name());
        row.setString(6, entry.act());
        row.setString(7, entry.officer());
        row.setString(8, entry.roles());
        row.setString(9, entry.record());
        row.setBytes(10, entry.person() == null ? null : Ids.bytes(entry.person()));
        row.setString(11, entry.area());
        row.setString(12, entry.purpose());
        row.setString(13, entry.fields());
        row.setObject(14, entry.rows(), Types.INTEGER);
        row.setString(15, entry.changes());
        row.setString(16, entry.detail());
        row.setBytes(17, HexFormat.of().parseHex(entry.hash()));
        row.setBoolean(18, entry.outside());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

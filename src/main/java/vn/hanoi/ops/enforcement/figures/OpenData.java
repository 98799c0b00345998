package vn.hanoi.ops.enforcement.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * Inspections of venues in the shape of the LIVES standard. A ward's kind of venue in a month of which fewer venues were
 * inspected than the rule's figure is left out, so that no single owner is pointed at by a small cell.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.ADMIN + "', '" + Roles.AUDITOR + "')")
@Transactional(readOnly = true)
public class OpenData {

    private static final String CELLS = "(SELECT p.area_path, p.kind, DATE_FORMAT(i.at, '%Y-%m') AS month"
            + " FROM enforcement_inspection i JOIN enforcement_place p ON p.venue = i.venue"
            + " WHERE i.at >= :from AND i.at < :to GROUP BY p.area_path, p.kind, DATE_FORMAT(i.at, '%Y-%m')"
            + " HAVING COUNT(DISTINCT i.venue) >= :least) c";

    private final JdbcClient jdbc;

    OpenData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fewest venues of a cell that is published, by the rule of a day. */
    public int least(LocalDate day) {
        return jdbc.sql("SELECT least FROM enforcement_open_rule WHERE valid_from <= :day"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** {@code inspections.csv}: business_id, date, type, result; both days included, at most a year. */
    public String inspections(LocalDate from, LocalDate to) {
        StringBuilder csv = new StringBuilder("business_id,date,type,result\n");
        jdbc.sql("SELECT p.number, i.at, i.outcome, i.reminder FROM enforcement_inspection i"
                        + " JOIN enforcement_place p ON p.venue = i.venue JOIN " + CELLS
                        + " ON c.area_path = p.area_path AND c.kind = p.kind AND c.month = DATE_FORMAT(i.at, '%Y-%m')"
                        + " WHERE i.at >= :from AND i.at < :to ORDER BY i.at, i.id")
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .param("least", least(to))
                .query((RowCallbackHandler) row -> csv.append(row.getInt("number"))
                        .append(',')
                        .append(day(row))
                        .append(',')
                        .append(row.getInt("reminder") > 0 ? "followup" : "routine")
                        .append(',')
                        .append(row.getString("outcome"))
                        .append('\n'));
        return csv.toString();
    }

    /** {@code businesses.csv}: business_id, kind, ward, latitude and longitude on three decimals. */
    public String businesses(LocalDate from, LocalDate to) {
        StringBuilder csv = new StringBuilder("business_id,kind,area,latitude,longitude\n");
        jdbc.sql("SELECT DISTINCT p.number, p.kind, p.area_path, p.lat, p.lon FROM enforcement_inspection i"
                        + " JOIN enforcement_place p ON p.venue = i.venue JOIN " + CELLS
                        + " ON c.area_path = p.area_path AND c.kind = p.kind AND c.month = DATE_FORMAT(i.at, '%Y-%m')"
                        + " WHERE i.at >= :from AND i.at < :to ORDER BY p.number")
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .param("least", least(to))
                .query((RowCallbackHandler) row -> csv.append(String.format(
                        Locale.ROOT,
                        "%d,%s,%s,%.3f,%.3f%n",
                        row.getInt("number"),
                        row.getString("kind"),
                        row.getString("area_path"),
                        row.getDouble("lat"),
                        row.getDouble("lon"))));
        return csv.toString();
    }

    private static String day(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return LocalDate.ofInstant(at, ConsoleClock.HANOI).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static LocalDateTime start(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(ConsoleClock.HANOI).toInstant(), ZoneOffset.UTC);
    }
}

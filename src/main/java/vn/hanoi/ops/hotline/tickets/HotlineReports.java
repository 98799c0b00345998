package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Counts the tickets of a period, within the officer's own areas; days are Hanoi's. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_SUPERVISOR + "', '" + Roles.COMMAND_CENTRE + "', '"
        + Roles.DISTRICT_OFFICER + "')")
@Transactional(readOnly = true)
public class HotlineReports {

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;

    HotlineReports(JdbcClient jdbc, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.officers = officers;
    }

    /** The lines of a period, the most tickets first; hours in their order. @param to the last day */
    public List<ReportLine> lines(ReportBy by, LocalDate from, LocalDate to) {
        Map<String, Object> parameters = period(from, to);
        String sql = "SELECT " + by.sql() + " AS line_key, COUNT(*) AS opened, COUNT(t.answered_at) AS answered,"
                + " COUNT(CASE WHEN t.late = 1 THEN 1 END) AS late_count,"
                + " AVG(TIMESTAMPDIFF(MINUTE, t.opened_at, t.answered_at)) AS minutes_between,"
                + " AVG(t.satisfaction) AS stars, COUNT(CASE WHEN k.attempts > 0 OR t.satisfaction IS NOT NULL THEN 1 END)"
                + " AS called, COUNT(t.satisfaction) AS rated,"
                + " COUNT(CASE WHEN t.satisfaction >= 4 THEN 1 END) AS satisfied"
                + " FROM hotline_ticket t JOIN hotline_category c ON c.code = t.category"
                + " LEFT JOIN hotline_callback k ON k.ticket_id = t.id"
                + " WHERE " + scope(parameters) + " GROUP BY " + by.sql() + " ORDER BY "
                + (by == ReportBy.HOUR ? by.sql() : "COUNT(*) DESC, " + by.sql());
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, n) -> new ReportLine(
                        row.getString("line_key"),
                        row.getInt("opened"),
                        row.getInt("answered"),
                        row.getInt("late_count"),
                        number(row.getBigDecimal("minutes_between")),
                        number(row.getBigDecimal("stars")),
                        row.getInt("called"),
                        row.getInt("rated"),
                        row.getInt("satisfied")))
                .list();
    }

    /** How many tickets each lowest unit had in a period. @param to the last day */
    public Map<AreaPath, Integer> byUnit(LocalDate from, LocalDate to) {
        Map<String, Object> parameters = period(from, to);
        Map<AreaPath, Integer> counts = new TreeMap<>();
        jdbc.sql("SELECT t.area_path, COUNT(*) AS opened FROM hotline_ticket t WHERE " + scope(parameters)
                        + " GROUP BY t.area_path")
                .params(parameters)
                .query(row -> {
                    counts.put(new AreaPath(row.getString("area_path")), row.getInt("opened"));
                });
        return counts;
    }

    /** How many tickets were opened on each day of the week at each hour: 7 rows from Monday of 24. @param to the last day */
    public int[][] week(LocalDate from, LocalDate to) {
        Map<String, Object> parameters = period(from, to);
        int[][] counts = new int[7][24];
        jdbc.sql("SELECT WEEKDAY(DATE_ADD(t.opened_at, INTERVAL 7 HOUR)) AS day_of_week,"
                        + " HOUR(DATE_ADD(t.opened_at, INTERVAL 7 HOUR)) AS hour_of_day, COUNT(*) AS opened"
                        + " FROM hotline_ticket t WHERE " + scope(parameters)
                        + " GROUP BY WEEKDAY(DATE_ADD(t.opened_at, INTERVAL 7 HOUR)),"
                        + " HOUR(DATE_ADD(t.opened_at, INTERVAL 7 HOUR))")
                .params(parameters)
                .query(row -> {
                    counts[row.getInt("day_of_week")][row.getInt("hour_of_day")] = row.getInt("opened");
                });
        return counts;
    }

    private static Map<String, Object> period(LocalDate from, LocalDate to) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", TicketConditions.utc(start(from)));
        parameters.put("to", TicketConditions.utc(start(to.plusDays(1))));
        return parameters;
    }

    private String scope(Map<String, Object> parameters) {
        ScopeSql cut = officers.require().scope().within("t.area_path");
        parameters.putAll(cut.parameters());
        return "t.opened_at >= :from AND t.opened_at < :to AND " + cut.condition();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ConsoleClock.HANOI).toInstant();
    }

    private static @Nullable Double number(java.math.@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}

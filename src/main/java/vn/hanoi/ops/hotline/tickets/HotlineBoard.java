package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;

/** The figures over the tickets for those who lead a shift. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_SUPERVISOR + "', '" + Roles.COMMAND_CENTRE + "', '"
        + Roles.DISTRICT_OFFICER + "')")
@Transactional(readOnly = true)
public class HotlineBoard {

    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private static final int FEW = 8;

    private final JdbcClient jdbc;
    private final TicketQuery query;
    private final CurrentOfficer officers;
    private final Clock clock;

    HotlineBoard(JdbcClient jdbc, TicketQuery query, CurrentOfficer officers, Clock clock) {
        this.jdbc = jdbc;
        this.query = query;
        this.officers = officers;
        this.clock = clock;
    }

    /** What waits now. */
    public BoardFigures figures() {
        Instant now = clock.instant();
        Map<String, Object> parameters =
                new HashMap<>(Map.of("now", TicketConditions.utc(now), "soon", TicketConditions.utc(now.plus(SOON))));
        String scope = scope(parameters);
        return jdbc.sql("SELECT COUNT(CASE WHEN active = 1 THEN 1 END) AS open_count,"
                        + " COUNT(CASE WHEN active = 1 AND state IN ('NEW', 'TRIAGED') THEN 1 END) AS triage,"
                        + " COUNT(CASE WHEN active = 1 AND sort_due < :now THEN 1 END) AS late_count,"
                        + " COUNT(CASE WHEN active = 1 AND sort_due BETWEEN :now AND :soon THEN 1 END) AS soon_count,"
                        + " COUNT(CASE WHEN state = 'ANSWERED' AND master_id IS NULL THEN 1 END) AS callback,"
                        + " MIN(CASE WHEN active = 1 AND state IN ('NEW', 'TRIAGED') THEN opened_at END) AS oldest"
                        + " FROM hotline_ticket WHERE (active = 1 OR state = 'ANSWERED') AND " + scope)
                .params(parameters)
                .query((row, n) -> new BoardFigures(
                        row.getInt("open_count"),
                        row.getInt("triage"),
                        row.getInt("late_count"),
                        row.getInt("soon_count"),
                        row.getInt("callback"),
                        TicketQuery.instant(row, "oldest")))
                .single();
    }

    /** Those that nobody has classified for longest, at most 8. */
    public List<TicketRow> oldest() {
        Map<String, Object> parameters = new HashMap<>();
        String scope = scope(parameters);
        return query.read(
                "active = 1 AND state IN ('NEW', 'TRIAGED') AND " + scope + " ORDER BY opened_at LIMIT " + FEW,
                parameters);
    }

    /** Those that will be late next, within the hour, at most 8. */
    public List<TicketRow> ahead() {
        Instant now = clock.instant();
        Map<String, Object> parameters =
                new HashMap<>(Map.of("now", TicketConditions.utc(now), "soon", TicketConditions.utc(now.plus(SOON))));
        String scope = scope(parameters);
        return query.read(
                "active = 1 AND sort_due BETWEEN :now AND :soon AND " + scope + " ORDER BY sort_due, id LIMIT " + FEW,
                parameters);
    }

    /** The desks by district, those with the most late tickets first. */
    public List<DeskLine> desks() {
        Instant now = clock.instant();
        Map<String, Object> parameters =
                new HashMap<>(Map.of("now", TicketConditions.utc(now), "week", TicketConditions.utc(now.minus(WEEK))));
        String scope = scope(parameters);
        return jdbc.sql("SELECT desk, SUBSTRING(handler_path, 1, 6) AS unit,"
                        + " COUNT(CASE WHEN active = 1 THEN 1 END) AS open_count,"
                        + " COUNT(CASE WHEN active = 1 AND sort_due < :now THEN 1 END) AS late_count,"
                        + " COUNT(CASE WHEN closed_at >= :week THEN 1 END) AS ended,"
                        + " COUNT(CASE WHEN closed_at >= :week AND late = 0 THEN 1 END) AS in_time"
                        + " FROM hotline_ticket WHERE (active = 1 OR closed_at >= :week) AND " + scope
                        + " GROUP BY desk, SUBSTRING(handler_path, 1, 6)"
                        + " ORDER BY late_count DESC, open_count DESC, desk, unit")
                .params(parameters)
                .query((row, n) -> new DeskLine(
                        row.getString("desk"),
                        AreaPath.parse(row.getString("unit")).orElse(AreaPath.CITY),
                        row.getInt("open_count"),
                        row.getInt("late_count"),
                        row.getInt("ended"),
                        row.getInt("in_time")))
                .list();
    }

    /** Tickets opened in each of the last 24 hours, oldest first. */
    public List<HourCount> lastDay() {
        Instant now = clock.instant();
        Map<String, Object> parameters =
                new HashMap<>(Map.of("from", TicketConditions.utc(now.minus(Duration.ofDays(1)))));
        String scope = scope(parameters);
        return jdbc.sql("SELECT DATE_FORMAT(opened_at, '%Y-%m-%dT%H:00:00') AS hour, COUNT(*) AS opened"
                        + " FROM hotline_ticket WHERE opened_at >= :from AND " + scope
                        + " GROUP BY DATE_FORMAT(opened_at, '%Y-%m-%dT%H:00:00') ORDER BY 1")
                .params(parameters)
                .query((row, n) -> new HourCount(
                        LocalDateTime.parse(row.getString("hour")).toInstant(ZoneOffset.UTC), row.getInt("opened")))
                .list();
    }

    private String scope(Map<String, Object> parameters) {
        ScopeSql cut = officers.require().scope().within("area_path");
        parameters.putAll(cut.parameters());
        return cut.condition();
    }
}

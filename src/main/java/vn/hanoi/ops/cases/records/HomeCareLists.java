package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/**
 * The F0 at home of an area that works by lists: how many there are, who has a link to report by, who reported, who is to be
 * called because of the risk group, and the list behind these figures, the highest risk in front.
 */
@Service
@PreAuthorize(CaseList.READERS)
@Transactional(readOnly = true)
public class HomeCareLists {

    private static final String AT_HOME =
            "c.kind = 'F0' AND c.ended_at IS NULL AND (c.placement IS NULL OR c.placement = 'HOME')";
    private static final String LINKED =
            "EXISTS (SELECT 1 FROM cases_self_report r WHERE r.case_id = c.id AND r.until > :now)";
    private static final String REPORTED = "EXISTS (SELECT 1 FROM cases_check k WHERE k.case_id = c.id"
            + " AND (k.checked_on > :day OR (k.checked_on = :day AND k.part >= :part)))";
    private static final String ALARM = "EXISTS (SELECT 1 FROM cases_check k WHERE k.case_id = c.id AND k.alarm = TRUE"
            + " AND k.handled_at IS NULL)";
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final CaseQuery query;
    private final HealthChecks checks;
    private final AreaModes modes;
    private final CurrentOfficer officers;

    HomeCareLists(JdbcClient jdbc, CaseQuery query, HealthChecks checks, AreaModes modes, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.query = query;
        this.checks = checks;
        this.modes = modes;
        this.officers = officers;
    }

    /**
     * The figures of an area.
     *
     * @param atHome open F0 who are at home, or nowhere yet
     * @param linked of these, with a link that holds
     * @param reported of these, with a check of the part of the day that must be in
     * @param alarms of these, with an alarm that nobody has handled
     * @param toCall of these, whom the rules have called and whom nobody has reached yet
     */
    public record Figures(int atHome, int linked, int reported, int alarms, int toCall) {}

    /**
     * Somebody at home.
     *
     * @param linkUntil until when the link holds; none without one
     * @param lastCheck when the last check came in; none without one
     * @param alarm an alarm waits
     */
    public record Line(
            CaseRow row,
            @Nullable Instant linkUntil,
            @Nullable Instant lastCheck,
            boolean alarm) {}

    /** The areas that work by lists and of which the officer sees at least a part. */
    public List<AreaModes.HomeCare> areas() {
        AreaScope scope = officers.require().scope();
        return modes.listed().stream()
                .filter(mode ->
                        scope.covers(mode.area()) || scope.paths().stream().anyMatch(mode.area()::covers))
                .toList();
    }

    /** The figures of an area, cut to the officer's own. */
    public Figures figures(AreaPath area, Instant now) {
        return where(
                        "SELECT COUNT(*) at_home, COUNT(CASE WHEN " + LINKED + " THEN 1 END) linked, COUNT(CASE WHEN "
                                + REPORTED + " THEN 1 END) reported, COUNT(CASE WHEN " + ALARM
                                + " THEN 1 END) alarms, COUNT(CASE WHEN c.clock_station = 'FIRST_CALL' THEN 1 END) calls"
                                + " FROM cases_case c WHERE ",
                        "",
                        area)
                .param("now", CaseLog.utc(now))
                .params(due())
                .query((row, n) -> new Figures(
                        row.getInt("at_home"),
                        row.getInt("linked"),
                        row.getInt("reported"),
                        row.getInt("alarms"),
                        row.getInt("calls")))
                .single();
    }

    /** The first so many of an area, the highest risk in front, then who was registered first. @param limit up to 1,000 */
    public List<Line> lines(AreaPath area, Instant now, int limit) {
        record Known(@Nullable Instant until, @Nullable Instant last, boolean alarm) {}
        Map<CaseId, Known> known = new LinkedHashMap<>();
        where(
                        "SELECT c.id, (SELECT MAX(r.until) FROM cases_self_report r WHERE r.case_id = c.id AND r.until > :now)"
                                + " link_until, (SELECT MAX(k.at) FROM cases_check k WHERE k.case_id = c.id) last_check, "
                                + ALARM + " alarm FROM cases_case c WHERE ",
                        " ORDER BY FIELD(COALESCE(c.risk, ''), 'VERY_HIGH', 'HIGH', '', 'MEDIUM', 'LOW'), c.id LIMIT "
                                + Math.clamp(limit, 1, MOST),
                        area)
                .param("now", CaseLog.utc(now))
                .query((row, n) -> known.put(
                        CaseQuery.id(row),
                        new Known(
                                CaseLog.timeOrNone(row, "link_until"),
                                CaseLog.timeOrNone(row, "last_check"),
                                row.getBoolean("alarm"))))
                .list();
        Map<CaseId, CaseRow> rows = new HashMap<>();
        query.rows(known.keySet(), Set.of()).forEach(row -> rows.put(row.id(), row));
        return known.entrySet().stream()
                .filter(e -> rows.containsKey(e.getKey()))
                .map(e -> new Line(
                        rows.get(e.getKey()),
                        e.getValue().until(),
                        e.getValue().last(),
                        e.getValue().alarm()))
                .toList();
    }

    /** How many of an area have no link that holds. */
    public int withoutLink(AreaPath area, Instant now) {
        Figures figures = figures(area, now);
        return figures.atHome() - figures.linked();
    }

    /** Who of an area has no link that holds, behind a case in the order of ids, at most so many. */
    public List<CaseRow> withoutLink(AreaPath area, Instant now, @Nullable CaseId after, int limit) {
        List<CaseId> ids = where(
                        "SELECT c.id FROM cases_case c WHERE NOT " + LINKED + " AND c.id > :after AND ",
                        " ORDER BY c.id LIMIT " + Math.clamp(limit, 1, MOST),
                        area)
                .param("now", CaseLog.utc(now))
                .param("after", after == null ? new byte[0] : Ids.bytes(after.value()))
                .query((row, n) -> CaseQuery.id(row))
                .list();
        return query.rows(ids, Set.of()).reversed();
    }

    private JdbcClient.StatementSpec where(String begin, String end, AreaPath area) {
        ScopeSql cut = officers.require().scope().within("c.area_path");
        String within =
                area.level() == 1 ? "" : " AND c." + (area.level() == 2 ? "district_path" : "area_path") + " = :area";
        JdbcClient.StatementSpec asked = jdbc.sql(begin + AT_HOME + within + " AND " + cut.condition() + end)
                .params(cut.parameters());
        return area.level() == 1 ? asked : asked.param("area", area.value());
    }

    private Map<String, Object> due() {
        HealthChecks.Part part = checks.due();
        return Map.of("day", part.day(), "part", part.part());
    }
}

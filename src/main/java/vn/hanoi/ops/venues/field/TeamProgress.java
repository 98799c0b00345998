package vn.hanoi.ops.venues.field;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;

/** Counts what teams did and what is left, by team, street and ward. */
@Component
class TeamProgress {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    TeamProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The teams of a scope, those at work first; at most 500. */
    List<TeamRow> teams(AreaScope scope) {
        ScopeSql cut = scope.within("t.area_path");
        String streets = "(SELECT COUNT(%s) FROM venues_team_street s WHERE s.team_id = t.id)";
        String entries = "(SELECT COUNT(*) FROM venues_team_entry e WHERE e.team_id = t.id AND e.step = '%s')";
        return jdbc.sql("SELECT t.id, t.name, t.area_path, t.ended_at, " + streets.formatted("*") + " AS streets, "
                        + streets.formatted("s.done_at") + " AS done, " + entries.formatted(TeamWork.REGISTERED)
                        + " AS registered, " + entries.formatted(TeamWork.POSTED) + " AS posted,"
                        + " (SELECT MAX(e.entered_at) FROM venues_team_entry e WHERE e.team_id = t.id) AS last_at"
                        + " FROM venues_team t WHERE " + cut.condition()
                        + " ORDER BY t.ended_at IS NOT NULL, t.name, t.id LIMIT " + MOST)
                .params(cut.parameters())
                .query((row, n) -> {
                    LocalDateTime last = row.getObject("last_at", LocalDateTime.class);
                    return new TeamRow(
                            TeamTable.team(row),
                            row.getInt("streets"),
                            row.getInt("done"),
                            row.getInt("registered"),
                            row.getInt("posted"),
                            last == null ? null : last.toInstant(ZoneOffset.UTC),
                            row.getObject("ended_at", LocalDateTime.class) != null);
                })
                .list();
    }

    /** The streets of a team, those that are left first. */
    List<StreetTask> tasks(TeamId team) {
        return jdbc.sql(
                        "SELECT s.area_path, s.street, s.done_at IS NOT NULL AS done, COUNT(v.id) AS venues,"
                                + " COALESCE(SUM(v.stage = 'POSTED'), 0) AS posted FROM venues_team_street s"
                                + " LEFT JOIN venues_venue v ON v.area_path = s.area_path AND v.street = s.street"
                                + " AND v.stage <> 'CLOSED' WHERE s.team_id = :team"
                                + " GROUP BY s.area_path, s.street, s.done_at ORDER BY s.done_at IS NOT NULL, s.area_path, s.street")
                .param("team", team.bytes())
                .query((row, n) -> new StreetTask(
                        new AreaPath(row.getString("area_path")),
                        row.getString("street"),
                        row.getBoolean("done"),
                        row.getInt("venues"),
                        row.getInt("posted")))
                .list();
    }

    /** The wards of a scope that have venues or streets to go through. */
    List<WardProgress> wards(AreaScope scope) {
        Map<AreaPath, WardProgress> wards = new TreeMap<>();
        ScopeSql cut = scope.within("area_path");
        jdbc.sql("SELECT area_path, COUNT(*) AS venues, SUM(stage <> 'NONE') AS issued, SUM(stage = 'POSTED') AS posted"
                        + " FROM venues_venue WHERE stage <> 'CLOSED' AND " + cut.condition() + " GROUP BY area_path")
                .params(cut.parameters())
                .query(row -> {
                    AreaPath area = new AreaPath(row.getString("area_path"));
                    wards.put(
                            area,
                            new WardProgress(
                                    area, 0, 0, row.getInt("venues"), row.getInt("issued"), row.getInt("posted")));
                });
        jdbc.sql("SELECT area_path, COUNT(*) AS streets, COUNT(done_at) AS done FROM venues_team_street WHERE "
                        + cut.condition() + " GROUP BY area_path")
                .params(cut.parameters())
                .query(row -> {
                    AreaPath area = new AreaPath(row.getString("area_path"));
                    WardProgress ward = wards.getOrDefault(area, new WardProgress(area, 0, 0, 0, 0, 0));
                    wards.put(area, ward.walked(row.getInt("streets"), row.getInt("done")));
                });
        return List.copyOf(wards.values());
    }
}

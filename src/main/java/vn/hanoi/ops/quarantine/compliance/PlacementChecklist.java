package vn.hanoi.ops.quarantine.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.RoomBoard;
import vn.hanoi.ops.quarantine.sites.SiteDetails;
import vn.hanoi.ops.quarantine.sites.SiteScope;
import vn.hanoi.ops.quarantine.sites.Sites;
import vn.hanoi.ops.quarantine.sites.Zone;

/** Where a site needs a camera by the list of places (letter 4403/CV-BCĐ), and where it has a connected one. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional(readOnly = true)
public class PlacementChecklist {

    private final Sites sites;
    private final RoomBoard board;
    private final SiteCameras cameras;
    private final WatchRules rules;
    private final SiteScope scope;
    private final JdbcClient jdbc;

    PlacementChecklist(
            Sites sites, RoomBoard board, SiteCameras cameras, WatchRules rules, SiteScope scope, JdbcClient jdbc) {
        this.sites = sites;
        this.board = board;
        this.cameras = cameras;
        this.rules = rules;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /**
     * One place that needs a camera.
     *
     * @param where block, floor or gate; blank for the site as a whole
     * @param camera the best one there; absent when there is none
     */
    public record Line(
            CameraPlace place, String where, @Nullable WatchedCamera camera) {

        /** Tells whether a connected camera sees it. */
        public boolean covered() {
            return camera != null && camera.link() == LinkState.CONNECTED;
        }
    }

    /** The list of a site. */
    public record Checklist(List<Line> lines) {

        /** Copies what can change. */
        public Checklist {
            lines = List.copyOf(lines);
        }

        /** How many of the places are covered, 0 to 1; nothing is known when no place is asked for. */
        public @Nullable Double score() {
            return lines.isEmpty()
                    ? null
                    : (double) lines.stream().filter(Line::covered).count() / lines.size();
        }
    }

    /** The list of a site. @throws QuarantineRefused when it does not exist for the officer */
    public Checklist of(SiteId id) {
        SiteDetails site = sites.find(id).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        List<Spot> floors = board.floors(id).stream()
                .filter(floor -> floor.zone() == Zone.DIRTY)
                .map(floor -> new Spot(floor.block(), floor.name()))
                .toList();
        return list(floors, site.gates().stream().map(SiteDetails.Gate::name).toList(), cameras.of(id));
    }

    /** The scores of all sites of the officer; a site in which no place is asked for is left out. */
    public Map<SiteId, Double> scores() {
        ScopeSql cut = scope.within("t.area_path", "t.id");
        Map<SiteId, List<Spot>> floors = bySite(
                "SELECT f.* FROM quarantine_floor f JOIN quarantine_site t ON t.id = f.site_id WHERE f.zone = 'DIRTY' AND ",
                cut,
                row -> new Spot(row.getString("block"), row.getString("name")));
        Map<SiteId, List<String>> gates = bySite(
                "SELECT g.* FROM quarantine_gate g JOIN quarantine_site t ON t.id = g.site_id WHERE ",
                cut,
                row -> row.getString("name"));
        Map<SiteId, List<WatchedCamera>> there = bySite(
                "SELECT c.* FROM quarantine_camera c JOIN quarantine_site t ON t.id = c.site_id WHERE c.removed_at IS NULL"
                        + " AND ",
                cut,
                SiteCameras::camera);
        Map<SiteId, Double> scores = new HashMap<>();
        floors.keySet().forEach(site -> {
            Double score = list(
                            floors.get(site), gates.getOrDefault(site, List.of()), there.getOrDefault(site, List.of()))
                    .score();
            if (score != null) {
                scores.put(site, score);
            }
        });
        return scores;
    }

    private record Spot(String block, String floor) {}

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<SiteId, List<T>> bySite(String sql, ScopeSql cut, Reading<T> reading) {
        Map<SiteId, List<T>> found = new HashMap<>();
        jdbc.sql(sql + cut.condition()).params(cut.parameters()).query(row -> {
            found.computeIfAbsent(new SiteId(Rows.id(row, "site_id")), site -> new ArrayList<>())
                    .add(reading.of(row));
        });
        return found;
    }

    private Checklist list(List<Spot> floors, List<String> gates, List<WatchedCamera> there) {
        Set<String> blocks = new LinkedHashSet<>();
        floors.forEach(floor -> blocks.add(floor.block()));
        List<Line> lines = new ArrayList<>();
        for (CameraPlace place : rules.places()) {
            switch (place.asked()) {
                case "SITE" -> lines.add(line(place, "", there, c -> true));
                case "BLOCK" ->
                    blocks.forEach(block ->
                            lines.add(line(place, block, there, c -> c.block().equals(block))));
                case "FLOOR" ->
                    floors.forEach(floor -> lines.add(line(
                            place,
                            floor.block() + " · " + floor.floor(),
                            there,
                            c -> c.block().equals(floor.block()) && c.floor().equals(floor.floor()))));
                case "GATE" ->
                    gates.forEach(gate ->
                            lines.add(line(place, gate, there, c -> c.gate().equals(gate))));
                default -> {}
            }
        }
        return new Checklist(lines);
    }

    private static Line line(
            CameraPlace place, String where, List<WatchedCamera> cameras, Predicate<WatchedCamera> here) {
        List<WatchedCamera> found = cameras.stream()
                .filter(c -> c.place().equals(place.code()))
                .filter(here)
                .toList();
        return new Line(
                place,
                where,
                found.stream()
                        .filter(c -> c.link() == LinkState.CONNECTED)
                        .findFirst()
                        .or(() -> found.stream().findFirst())
                        .orElse(null));
    }
}

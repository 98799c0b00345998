package vn.hanoi.ops.quarantine.compliance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.FloorLine;
import vn.hanoi.ops.quarantine.sites.RoomBoard;
import vn.hanoi.ops.quarantine.sites.SiteDetails;
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

    PlacementChecklist(Sites sites, RoomBoard board, SiteCameras cameras, WatchRules rules) {
        this.sites = sites;
        this.board = board;
        this.cameras = cameras;
        this.rules = rules;
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
        List<FloorLine> floors = board.floors(id).stream()
                .filter(floor -> floor.zone() == Zone.DIRTY)
                .toList();
        List<WatchedCamera> there = cameras.of(id);
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
                            floor.block() + " · " + floor.name(),
                            there,
                            c -> c.block().equals(floor.block()) && c.floor().equals(floor.name()))));
                case "GATE" ->
                    site.gates()
                            .forEach(gate -> lines.add(line(
                                    place, gate.name(), there, c -> c.gate().equals(gate.name()))));
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

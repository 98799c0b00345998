package vn.hanoi.ops.hotline.ui.lead;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.HotlineReports;
import vn.hanoi.ops.hotline.tickets.ReportBy;
import vn.hanoi.ops.hotline.tickets.ReportLine;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapTiles;

/** What the reports ask, and how their lines are called. */
@Component
record ReportInquiry(
        HotlineReports reports, HotlineRules rules, Areas areas, CurrentOfficer officers, MapTiles tiles, Clock clock) {

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    boolean supervisor() {
        return officers.require().is(Role.HOTLINE_SUPERVISOR);
    }

    List<ReportLine> lines(ReportBy by, LocalDate from, LocalDate to) {
        return reports.lines(by, from, to);
    }

    /** Units with how many tickets they had. */
    Map<AreaPath, Integer> byUnit(LocalDate from, LocalDate to) {
        return reports.byUnit(from, to);
    }

    Optional<Area> area(AreaPath path) {
        return areas.find(path);
    }

    LeafletMap map() {
        return new LeafletMap(tiles);
    }

    /** The name of a line. */
    String name(ReportBy by, String key) {
        return switch (by) {
            case BRANCH ->
                rules.categories().stream()
                        .filter(c ->
                                !c.takesTickets() && String.valueOf(c.branch()).equals(key))
                        .findFirst()
                        .map(c -> key + " · " + c.title())
                        .orElse(key);
            case CATEGORY -> rules.category(key).map(Category::title).orElse(key);
            case UNIT -> AreaPath.parse(key).map(areas::labelOf).orElse(key);
            case HOUR -> key + ":00";
        };
    }
}

package vn.hanoi.ops.hotline.rules;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/** Finds who handles what: from the point to its unit, from unit and category to the desk. */
@Component
public class Routing {

    private final HotlineRules rules;
    private final Areas areas;
    private final Clock clock;

    Routing(HotlineRules rules, Areas areas, Clock clock) {
        this.rules = rules;
        this.areas = areas;
        this.clock = clock;
    }

    /** Who gets a ticket about this point. */
    public Handler handler(String category, GeoPoint point) {
        return areas.locate(point)
                .map(Area::path)
                .map(area -> handler(category, area))
                .orElseGet(() -> city(true));
    }

    /** Who gets a ticket about this area; the city's desk when its desk works at a lower level than the area. */
    public Handler handler(String category, AreaPath area) {
        Desk desk = rules.route(category, area, clock.instant()).orElseGet(() -> rules.desk(Desk.CITY));
        return at(desk, area);
    }

    /** The desk for an area: that of the unit of its level around the area. */
    public Handler at(Desk desk, AreaPath area) {
        int level = Math.min(desk.areaLevel(), lowestLevel());
        return area.level() < level
                ? new Handler(area, AreaPath.CITY, rules.desk(Desk.CITY), false)
                : new Handler(area, area.upTo(level), desk, false);
    }

    /** Who gets a ticket about a place that may not be known. */
    public Handler handler(String category, Optional<GeoPoint> point, Optional<AreaPath> area) {
        return point.map(p -> handler(category, p))
                .filter(h -> !h.outside() || area.isEmpty())
                .or(() -> area.map(a -> handler(category, a)))
                .orElseGet(() -> handler(category, AreaPath.CITY));
    }

    private Handler city(boolean outside) {
        return new Handler(AreaPath.CITY, AreaPath.CITY, rules.desk(Desk.CITY), outside);
    }

    private int lowestLevel() {
        return areas.working() == AreaScheme.OF_2021 ? 3 : 2;
    }
}

package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.place.PlaceFact;
import vn.hanoi.ops.kernel.place.PlaceKnowledge;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Tells what was reported around a place in the last 30 days; never a ticket about a person. */
@Component
class TicketsNearby implements PlaceKnowledge {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final int CANDIDATES = 50;
    private static final int MOST = 5;

    private final TicketQuery query;
    private final HotlineRules rules;
    private final CurrentOfficer officers;
    private final Clock clock;

    TicketsNearby(TicketQuery query, HotlineRules rules, CurrentOfficer officers, Clock clock) {
        this.query = query;
        this.rules = rules;
        this.officers = officers;
        this.clock = clock;
    }

    private record Near(TicketRow row, int metres) {}

    @Override
    public List<PlaceFact> around(GeoPoint point, int metres) {
        Officer officer = officers.require();
        boolean reads = officer.is(
                Role.HOTLINE_OPERATOR,
                Role.HOTLINE_SUPERVISOR,
                Role.COMMAND_CENTRE,
                Role.DISTRICT_OFFICER,
                Role.WARD_POLICE,
                Role.HEALTH_OFFICER,
                Role.VENUE_INSPECTOR);
        if (!reads) {
            return List.of();
        }
        return rows(officer, point, metres).stream()
                .map(row -> new Near(row, distance(row, point)))
                .filter(near -> near.metres() <= metres)
                .sorted(Comparator.comparingInt(Near::metres))
                .limit(MOST)
                .map(this::fact)
                .toList();
    }

    private List<TicketRow> rows(Officer officer, GeoPoint point, int metres) {
        double lat = metres / METRES_OF_A_DEGREE;
        double lon = lat / Math.cos(Math.toRadians(point.lat()));
        ScopeSql cut = officer.scope().within("area_path");
        Map<String, Object> parameters = new HashMap<>(cut.parameters());
        parameters.put("south", point.lat() - lat);
        parameters.put("north", point.lat() + lat);
        parameters.put("west", point.lon() - lon);
        parameters.put("east", point.lon() + lon);
        parameters.put("from", TicketConditions.utc(clock.instant().minus(LATELY)));
        return query.read(
                "lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east AND opened_at >= :from AND personal = 0"
                        + " AND master_id IS NULL AND " + cut.condition() + " ORDER BY opened_at DESC LIMIT "
                        + CANDIDATES,
                parameters);
    }

    private static int distance(TicketRow row, GeoPoint point) {
        GeoPoint there = row.position();
        return there == null ? Integer.MAX_VALUE : (int) Math.round(point.distanceTo(there));
    }

    private PlaceFact fact(Near near) {
        TicketRow row = near.row();
        String words = Translations.text(
                "hotline.near.now",
                row.label(),
                rules.categoryTitle(row.category()),
                Translations.text(row.state().titleKey()),
                Formats.date(row.openedAt()));
        return new PlaceFact("hotline.near", words, "tickets/" + row.id(), near.metres());
    }
}

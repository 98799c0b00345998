package vn.hanoi.ops.venues.register;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.place.PlaceFact;
import vn.hanoi.ops.kernel.place.PlaceKnowledge;
import vn.hanoi.ops.kernel.ui.text.Translations;

/**
 * Tells which venues are around a place and how their codes stand. The hotline reads what stands on the door and no more;
 * the police read nothing of the register.
 */
@Component
class VenuesNearby implements PlaceKnowledge {

    private static final int MOST = 5;

    private final VenueQuery query;
    private final CurrentOfficer officers;

    VenuesNearby(VenueQuery query, CurrentOfficer officers) {
        this.query = query;
        this.officers = officers;
    }

    @Override
    public List<PlaceFact> around(GeoPoint point, int metres) {
        Officer officer = officers.require();
        boolean reads = officer.is(
                Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.VENUE_INSPECTOR, Role.HEALTH_OFFICER, Role.ADMIN);
        if (!reads && !officer.is(Role.HOTLINE_OPERATOR, Role.HOTLINE_SUPERVISOR)) {
            return List.of();
        }
        return query.around(point, metres).stream()
                .filter(near -> officer.scope().covers(near.row().area()))
                .limit(MOST)
                .map(near -> fact(near, reads))
                .toList();
    }

    private static PlaceFact fact(VenueQuery.Near near, boolean reads) {
        VenueRow row = near.row();
        String state = Translations.text(row.state().titleKey());
        String words = row.opening() == OpeningState.OPEN
                ? Translations.text("venues.place.now", row.name(), state)
                : Translations.text(
                        "venues.place.limited",
                        row.name(),
                        state,
                        Translations.text("venues.opening." + row.opening()));
        return new PlaceFact("venues.place", words, reads ? "venues?venue=" + row.id() : "", near.metres());
    }
}

package vn.hanoi.ops.crowding.live;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.place.PlaceFact;
import vn.hanoi.ops.kernel.place.PlaceKnowledge;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Tells how crowded the watched streets around a place are. */
@Component
class StreetsNearby implements PlaceKnowledge {

    private static final int MOST = 3;

    private final CrowdingNow crowding;
    private final CurrentOfficer officers;

    StreetsNearby(CrowdingNow crowding, CurrentOfficer officers) {
        this.crowding = crowding;
        this.officers = officers;
    }

    @Override
    public List<PlaceFact> around(GeoPoint point, int metres) {
        Officer officer = officers.require();
        boolean map = officer.is(Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.WARD_POLICE);
        return crowding.snapshot(officer.scope()).stream()
                .map(street -> fact(street, point, map))
                .filter(fact -> fact.metres() <= metres)
                .sorted(Comparator.comparing(PlaceFact::metres))
                .limit(MOST)
                .toList();
    }

    private static PlaceFact fact(StreetNow street, GeoPoint point, boolean map) {
        int metres = street.line().stream()
                .mapToInt(p -> (int) Math.round(p.distanceTo(point)))
                .min()
                .orElse(Integer.MAX_VALUE);
        String level = Translations.text("kernel.level." + street.level());
        String words = street.stale()
                ? Translations.text("crowding.place.stale", street.name(), level)
                : Translations.text("crowding.place.now", street.name(), level);
        return new PlaceFact("crowding.place", words, map ? "map?street=" + street.id() : "", metres);
    }
}

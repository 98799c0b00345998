package vn.hanoi.ops.quarantine.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.place.PlaceFact;
import vn.hanoi.ops.kernel.place.PlaceKnowledge;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Tells other rooms which quarantine sites of the officer stand around a point. */
@Component
class QuarantinePlaceKnowledge implements PlaceKnowledge {

    private final Sites sites;
    private final CurrentOfficer officers;

    QuarantinePlaceKnowledge(Sites sites, CurrentOfficer officers) {
        this.sites = sites;
        this.officers = officers;
    }

    @Override
    public List<PlaceFact> around(GeoPoint point, int metres) {
        boolean reads = officers.find()
                .filter(officer -> officer.is(
                        Role.COMMAND_CENTRE,
                        Role.DISTRICT_OFFICER,
                        Role.HEALTH_OFFICER,
                        Role.QUARANTINE_MANAGER,
                        Role.ADMIN))
                .isPresent();
        return reads
                ? sites.rows().stream()
                        .filter(SiteRow::open)
                        .filter(row -> row.position().distanceTo(point) <= metres)
                        .map(row -> fact(row, point))
                        .sorted(Comparator.comparingInt(PlaceFact::metres))
                        .toList()
                : List.of();
    }

    private static PlaceFact fact(SiteRow row, GeoPoint point) {
        String words = row.name() + " · "
                + text(
                        "quarantine.floor.free",
                        Formats.number(row.places().free()),
                        Formats.number(row.places().beds()));
        return new PlaceFact("quarantine.place", words, "quarantine/board?site=" + row.id(), (int)
                row.position().distanceTo(point));
    }
}

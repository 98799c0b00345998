package vn.hanoi.ops.venues.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.place.NamedPlaces;

/** Finds venues by their words for rooms that need a place with its position. */
@Component
class VenuesNamed implements NamedPlaces {

    private static final int SHORTEST = 2;
    private static final int LARGEST = 100;

    private final JdbcClient jdbc;
    private final VenueCatalogue catalogue;
    private final CurrentOfficer officers;

    VenuesNamed(JdbcClient jdbc, VenueCatalogue catalogue, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.officers = officers;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Named> search(String words, int most) {
        Officer officer = officers.require();
        boolean reads = officer.is(
                Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.VENUE_INSPECTOR, Role.HEALTH_OFFICER, Role.ADMIN);
        if (!reads || words.strip().length() < SHORTEST) {
            return List.of();
        }
        VenueConditions conditions =
                new VenueConditions(officer.scope(), VenueFilter.ALL.withText(words), catalogue.awakeSince());
        return jdbc.sql("SELECT number, name, address, area_path, lat, lon FROM venues_venue WHERE " + conditions
                        + " ORDER BY folded, id LIMIT " + Math.clamp(most, 1, LARGEST))
                .params(conditions.parameters())
                .query((row, n) -> new Named(
                        String.valueOf(row.getInt("number")),
                        row.getString("name"),
                        row.getString("address"),
                        new AreaPath(row.getString("area_path")),
                        new GeoPoint(row.getDouble("lat"), row.getDouble("lon"))))
                .list();
    }
}

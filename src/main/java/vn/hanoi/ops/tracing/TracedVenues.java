package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.tracing.presence.Place;
import vn.hanoi.ops.venues.checkins.Stay;
import vn.hanoi.ops.venues.register.RememberedSigns;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueKind;
import vn.hanoi.ops.venues.register.VenueSign;
import vn.hanoi.ops.venues.register.VenueSigns;

/** What tracing needs to know of venues: names, places, and how presence there is weighed. */
@Component
class TracedVenues {

    private final RememberedSigns remembered;
    private final VenueSigns signs;
    private final VenueCatalogue catalogue;
    private final Areas areas;

    TracedVenues(RememberedSigns remembered, VenueSigns signs, VenueCatalogue catalogue, Areas areas) {
        this.remembered = remembered;
        this.signs = signs;
        this.catalogue = catalogue;
        this.areas = areas;
    }

    /** How presence at a venue was weighed at a moment. */
    Place place(VenueSign venue, Instant at) {
        VenueKind kind = catalogue.kind(venue.kind(), LocalDate.ofInstant(at, ConsoleClock.HANOI));
        return new Place(venue.number(), kind.ventilation(), kind.casual());
    }

    Map<Integer, VenueSign> signs(Collection<Integer> numbers) {
        return remembered.byNumbers(numbers);
    }

    Map<Integer, GeoPoint> positions(Collection<Integer> numbers) {
        return signs.positions(numbers);
    }

    String area(VenueSign venue) {
        return areas.labelOf(venue.area());
    }

    boolean lowest(vn.hanoi.ops.kernel.AreaPath area) {
        return areas.find(area).filter(unit -> unit.kind().isLowest()).isPresent();
    }

    /** The stays as a person is told about them. */
    List<Visit> visits(List<Stay> stays) {
        List<Integer> numbers = stays.stream().map(Stay::venue).distinct().toList();
        Map<Integer, VenueSign> named = signs(numbers);
        Map<Integer, GeoPoint> where = positions(numbers);
        return stays.stream()
                .map(stay -> new Visit(
                        stay.venue(),
                        name(named, stay.venue()),
                        address(named, stay.venue()),
                        where.get(stay.venue()),
                        stay.zone(),
                        stay.from(),
                        stay.to(),
                        stay.assumed()))
                .toList();
    }

    static String name(Map<Integer, VenueSign> signs, int venue) {
        VenueSign sign = signs.get(venue);
        return sign == null ? "" : sign.name();
    }

    static String address(Map<Integer, VenueSign> signs, int venue) {
        VenueSign sign = signs.get(venue);
        return sign == null ? "" : sign.address();
    }
}

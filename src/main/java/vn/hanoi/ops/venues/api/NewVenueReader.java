package vn.hanoi.ops.venues.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.api.NewVenue.NewZone;
import vn.hanoi.ops.venues.register.OwnerData;
import vn.hanoi.ops.venues.register.OwnerKind;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.Zone;
import vn.hanoi.ops.venues.register.ZoneKind;

/** Turns what another system tells of a venue into what the register takes; what has no such form is refused by its field. */
@Component
class NewVenueReader {

    private static final int TAX_CODE_OF_AN_ORGANISATION = 10;

    private final VenueProblems problems;

    NewVenueReader(VenueProblems problems) {
        this.problems = problems;
    }

    VenueData read(NewVenue venue, Locale language) {
        return new VenueData(
                text(venue.name()),
                text(venue.kind()),
                text(venue.address()),
                text(venue.street()),
                position(venue, language),
                capacity(venue, language),
                text(venue.checker()),
                new OwnerData(
                        ownerKind(venue, language),
                        text(venue.ownerName()),
                        text(venue.taxCode()),
                        text(venue.ownerPhone())),
                zones(Objects.requireNonNullElse(venue.zones(), List.<@Nullable NewZone>of()), language));
    }

    private OwnerKind ownerKind(NewVenue venue, Locale language) {
        String wanted = text(venue.ownerKind());
        if (wanted.isBlank()) {
            boolean organisation = text(venue.taxCode()).strip().length() == TAX_CODE_OF_AN_ORGANISATION;
            return organisation ? OwnerKind.ORGANISATION : OwnerKind.PERSON;
        }
        return constant(OwnerKind.values(), wanted).orElseThrow(() -> problems.noConstant("ownerKind", language));
    }

    private List<Zone> zones(List<@Nullable NewZone> zones, Locale language) {
        return IntStream.range(0, zones.size())
                .mapToObj(i -> zone("zones[" + i + "]", zones.get(i), language))
                .toList();
    }

    /** A new part has the number 0 until the register gives it one. */
    private Zone zone(String field, @Nullable NewZone zone, Locale language) {
        ZoneKind kind = Optional.ofNullable(zone)
                .flatMap(one -> constant(ZoneKind.values(), text(one.kind())))
                .orElseThrow(() -> problems.noConstant(field + ".kind", language));
        return new Zone(0, kind, text(Objects.requireNonNull(zone).name()));
    }

    /** A whole number; one with a fraction is no number of people. */
    private @Nullable Integer capacity(NewVenue venue, Locale language) {
        BigDecimal capacity = venue.capacity();
        try {
            return capacity == null ? null : capacity.intValueExact();
        } catch (ArithmeticException e) {
            throw problems.noCapacity(language);
        }
    }

    private GeoPoint position(NewVenue venue, Locale language) {
        Double lat = venue.lat();
        Double lon = venue.lon();
        if (lat == null || lon == null) {
            throw problems.noPosition(lat == null ? "lat" : "lon", language);
        }
        try {
            return new GeoPoint(lat, lon);
        } catch (IllegalArgumentException e) {
            throw problems.noPosition(Math.abs(lat) <= 90 ? "lon" : "lat", language);
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

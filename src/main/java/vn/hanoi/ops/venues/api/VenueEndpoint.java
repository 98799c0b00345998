package vn.hanoi.ops.venues.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.codes.PosterSize;
import vn.hanoi.ops.venues.codes.Posters;
import vn.hanoi.ops.venues.register.InvalidVenue;
import vn.hanoi.ops.venues.register.NoSuchVenue;
import vn.hanoi.ops.venues.register.OwnerData;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.VenueRefused;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.VenueRoles;
import vn.hanoi.ops.venues.register.VenuesAlike;

/** Venues into the register, posters out. */
@RestController
@RequestMapping("/api/venues")
@PreAuthorize(VenueRoles.KEEPERS)
class VenueEndpoint {

    /** @param evenIfAlike whether it is another one than those with like names near by */
    record NewVenue(
            String name,
            String kind,
            String address,
            @Nullable String street,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable BigDecimal capacity,
            @Nullable Boolean evenIfAlike) {}

    record Registered(String id) {}

    private final VenueRegister register;
    private final Posters posters;
    private final VenueProblems problems;

    VenueEndpoint(VenueRegister register, Posters posters, VenueProblems problems) {
        this.register = register;
        this.posters = posters;
        this.problems = problems;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(
            @RequestBody NewVenue venue,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        Locale language = Translations.asked(accepted);
        try {
            return new Registered(register.register(data(venue, language), Boolean.TRUE.equals(venue.evenIfAlike()))
                    .toString());
        } catch (InvalidVenue e) {
            throw problems.of(e, language);
        } catch (VenuesAlike e) {
            throw problems.of(e, language);
        }
    }

    @GetMapping("/{id}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String id, @RequestParam(defaultValue = "A4") String size) {
        VenueId venue = VenueId.parse(id).orElseThrow(VenueEndpoint::unknown);
        try {
            return file(posters.of(venue, size(size)));
        } catch (NoSuchVenue e) {
            throw unknown();
        } catch (VenueRefused e) {
            throw new ApiProblem(HttpStatus.CONFLICT, "NO_CODE_IN_USE", "Issue a code for the venue first.");
        }
    }

    @GetMapping("/posters.pdf")
    ResponseEntity<byte[]> posters(
            @RequestParam String area, @RequestParam String street, @RequestParam(defaultValue = "A4") String size) {
        AreaPath unit = AreaPath.parse(area)
                .orElseThrow(() -> ApiProblem.badRequest("BAD_AREA", "area is an area path such as 01.006.00193."));
        byte[] pdf = posters.ofStreet(unit, street, size(size));
        if (pdf.length == 0) {
            throw ApiProblem.notFound("NO_CODE_IN_USE", "No venue of this street in your area has a code in use.");
        }
        return file(pdf);
    }

    private VenueData data(NewVenue venue, Locale language) {
        return new VenueData(
                text(venue.name()),
                text(venue.kind()),
                text(venue.address()),
                text(venue.street()),
                position(venue, language),
                capacity(venue, language),
                "",
                OwnerData.UNKNOWN,
                List.of());
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

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }

    private static PosterSize size(String name) {
        return PosterSize.named(name).orElseThrow(() -> ApiProblem.badRequest("BAD_SIZE", "size is A4 or A5."));
    }

    private static ResponseEntity<byte[]> file(byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("poster.pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private static ApiProblem unknown() {
        return ApiProblem.notFound("UNKNOWN_VENUE", "There is no such venue in your area.");
    }
}

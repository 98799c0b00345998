package vn.hanoi.ops.venues.api;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.codes.CodeReader;
import vn.hanoi.ops.venues.register.InvalidVenue;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.VenueRoles;
import vn.hanoi.ops.venues.register.VenueSign;
import vn.hanoi.ops.venues.register.VenueSigns;
import vn.hanoi.ops.venues.register.VenuesAlike;
import vn.hanoi.ops.venues.register.Zone;
import vn.hanoi.ops.venues.register.ZoneKind;

/** Venues into the register, with their first codes. */
@RestController
@RequestMapping("/api/venues")
@PreAuthorize(VenueRoles.KEEPERS)
class VenueEndpoint {

    /**
     * What became of a venue.
     *
     * @param number the short number, which check-ins may name as {@code venue}
     * @param code what the QR code at the entrance says, which check-ins may name as {@code code}
     * @param ignored fields that were sent and that the register does not have
     */
    record Registered(String id, int number, String code, List<RegisteredZone> zones, List<String> ignored) {}

    /** @param number which check-ins name as {@code zone} beside the venue's number */
    record RegisteredZone(int number, ZoneKind kind, String name, String code) {}

    private final VenueRegister register;
    private final VenueCodes codes;
    private final VenueSigns signs;
    private final CodeReader reader;
    private final NewVenueReader venues;
    private final VenueProblems problems;

    VenueEndpoint(
            VenueRegister register,
            VenueCodes codes,
            VenueSigns signs,
            CodeReader reader,
            NewVenueReader venues,
            VenueProblems problems) {
        this.register = register;
        this.codes = codes;
        this.signs = signs;
        this.reader = reader;
        this.venues = venues;
        this.problems = problems;
    }

    /**
     * Registers a venue and issues its first code. Refused: {@code INVALID_VENUE} (400) with the field and what is allowed,
     * {@code VENUES_ALIKE} (409) with the ids of venues near by with like names.
     */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(
            @RequestBody NewVenue venue,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        Locale language = Translations.asked(accepted);
        try {
            boolean evenIfAlike = Boolean.TRUE.equals(venue.evenIfAlike());
            VenueId id = register.register(venues.read(venue, language), evenIfAlike);
            codes.issueFirst(id);
            return answer(signs.byId(id).orElseThrow(), venue.ignored());
        } catch (InvalidVenue e) {
            throw problems.of(e, language);
        } catch (VenuesAlike e) {
            throw problems.of(e, language);
        }
    }

    private Registered answer(VenueSign sign, List<String> ignored) {
        return new Registered(
                sign.id().toString(),
                sign.number(),
                reader.write(sign, Zone.ENTRANCE),
                sign.zones().stream()
                        .map(zone -> new RegisteredZone(
                                zone.number(), zone.kind(), zone.name(), reader.write(sign, zone.number())))
                        .toList(),
                ignored);
    }
}

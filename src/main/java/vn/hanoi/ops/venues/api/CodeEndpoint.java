package vn.hanoi.ops.venues.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.venues.codes.CodeReader;
import vn.hanoi.ops.venues.codes.CodeReading;
import vn.hanoi.ops.venues.codes.CodeVerdict;
import vn.hanoi.ops.venues.register.VenueSign;

/** Tells what a code that was scanned at a venue leads to, or why it is refused. */
@RestController
@RequestMapping("/api/codes")
class CodeEndpoint {

    record Code(@Nullable String text) {}

    record Place(int number, String name, String address, String kind) {}

    record Answer(CodeVerdict verdict, @Nullable Place venue, int zone) {}

    private final CodeReader reader;
    private final CurrentOfficer officers;

    CodeEndpoint(CodeReader reader, CurrentOfficer officers) {
        this.reader = reader;
        this.officers = officers;
    }

    @PostMapping(path = "/read", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('" + Roles.SYSTEM_CHECKINS + "', '" + Roles.VENUE_INSPECTOR + "', '"
            + Roles.DISTRICT_OFFICER + "', '" + Roles.HEALTH_OFFICER + "', '" + Roles.ADMIN + "')")
    Answer read(@RequestBody Code code) {
        if (code.text() == null) {
            throw ApiProblem.badRequest("BAD_JSON", "The body is {\"text\":\"…\"} in JSON.");
        }
        CodeReading reading = reader.read(code.text());
        VenueSign venue = reading.venue();
        if (venue == null) {
            return new Answer(reading.verdict(), null, 0);
        }
        Officer officer = officers.require();
        if (!officer.is(Role.SYSTEM_CHECKINS) && !officer.scope().covers(venue.area())) {
            return new Answer(CodeVerdict.UNKNOWN_CODE, null, 0);
        }
        Place place = new Place(venue.number(), venue.name(), venue.address(), venue.kind());
        return new Answer(reading.verdict(), place, reading.zone());
    }
}

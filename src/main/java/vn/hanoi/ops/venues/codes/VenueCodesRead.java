package vn.hanoi.ops.venues.codes;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.people.codes.PlaceCode;
import vn.hanoi.ops.people.codes.PlaceCodes;
import vn.hanoi.ops.venues.register.VenueSign;

/**
 * Answers for venues when any code is read: where one of ours or one of another system leads, or why it is refused. Who does
 * not work with venues, or in another area, learns that it is a venue's code and no more.
 */
@Component
class VenueCodesRead implements PlaceCodes {

    private static final Set<Role> READERS =
            EnumSet.of(Role.VENUE_INSPECTOR, Role.DISTRICT_OFFICER, Role.HEALTH_OFFICER, Role.ADMIN);

    private final CodeReader reader;
    private final CurrentOfficer officers;

    VenueCodesRead(CodeReader reader, CurrentOfficer officers) {
        this.reader = reader;
        this.officers = officers;
    }

    @Override
    public Optional<PlaceCode> find(String text) {
        CodeReading reading = reader.read(text);
        boolean none = reading.verdict() == CodeVerdict.UNKNOWN_CODE || reading.verdict() == CodeVerdict.UNKNOWN_FORM;
        return none && !reader.isOurs(text) ? Optional.empty() : Optional.of(place(reading));
    }

    private PlaceCode place(CodeReading reading) {
        VenueSign venue = reading.venue();
        CodeVerdict verdict = venue == null || seen(venue) ? reading.verdict() : CodeVerdict.UNKNOWN_CODE;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("verdict", verdict.name());
        if (venue != null && seen(venue)) {
            fields.put("venue", String.valueOf(venue.number()));
            fields.put("venueName", venue.name());
            fields.put("venueAddress", venue.address());
            fields.put("venueKind", venue.kind());
            fields.put("zone", String.valueOf(reading.zone()));
        }
        return new PlaceCode(fields, doubt(verdict));
    }

    private boolean seen(VenueSign venue) {
        Officer officer = officers.require();
        return officer.is(Role.SYSTEM_CHECKINS)
                || (READERS.stream().anyMatch(officer::is) && officer.scope().covers(venue.area()));
    }

    private static PlaceCode.@Nullable Doubt doubt(CodeVerdict verdict) {
        return verdict == CodeVerdict.VALID ? null : new PlaceCode.Doubt(verdict.name(), verdict.titleKey());
    }
}

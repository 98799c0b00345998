package vn.hanoi.ops.venues.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.register.InvalidVenue;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueFault;
import vn.hanoi.ops.venues.register.VenueFault.Fault;
import vn.hanoi.ops.venues.register.VenueKind;
import vn.hanoi.ops.venues.register.VenuesAlike;

/** Says why a venue is not taken: each field with what is allowed, in the language of the caller. */
@Component
class VenueProblems {

    private static final String CODE = "INVALID_VENUE";

    private final VenueCatalogue catalogue;

    VenueProblems(VenueCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    ApiProblem of(InvalidVenue invalid, Locale language) {
        List<VenueFault> faults = invalid.faults();
        return ApiProblem.badField(
                CODE,
                field(faults.getFirst()),
                faults.stream().map(fault -> words(fault, language)).distinct().collect(Collectors.joining("; ")));
    }

    ApiProblem of(VenuesAlike alike, Locale language) {
        String ids = alike.venues().stream().map(row -> row.id().toString()).collect(Collectors.joining(", "));
        return ApiProblem.ofField(
                HttpStatus.CONFLICT, "VENUES_ALIKE", "name", Translations.in(language, "venues.api.alike", ids));
    }

    /** The position is missing or none of this earth. */
    ApiProblem noPosition(String field, Locale language) {
        return ApiProblem.badField(CODE, field, field + ": " + Translations.in(language, "venues.api.position"));
    }

    /** The capacity is no whole number. */
    ApiProblem noCapacity(Locale language) {
        return ApiProblem.badField(
                CODE, "capacity", "capacity: " + Translations.in(language, "venues.fault." + Fault.CAPACITY_RANGE));
    }

    /** An owner or a part is of no kind that there is. @param field {@code ownerKind} or the kind of a part */
    ApiProblem noConstant(String field, Locale language) {
        String key = "ownerKind".equals(field) ? "venues.api.ownerKind" : "venues.api.zoneKind";
        return ApiProblem.badField(CODE, field, field + ": " + Translations.in(language, key));
    }

    private String words(VenueFault fault, Locale language) {
        String allowed =
                Translations.in(language, "venues.fault." + fault.fault().name(), fault.longest());
        String kinds = fault.fault() == Fault.KIND_UNKNOWN
                ? catalogue.kinds().stream().map(VenueKind::code).collect(Collectors.joining(", ", " (", ")"))
                : "";
        return field(fault) + ": " + allowed + kinds;
    }

    private static String field(VenueFault fault) {
        return "position".equals(fault.field()) ? "lat" : fault.field();
    }
}

package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.inspections.InspectionRow;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Places;
import vn.hanoi.ops.enforcement.records.RecordList;
import vn.hanoi.ops.enforcement.records.RecordRefused;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/** What the form is given, and what becomes of what it sends. */
@Component
class FormInquiry {

    private static final int CHOICES = 8;

    private final Violations violations;
    private final RecordList records;
    private final Places places;
    private final FormLaws laws;
    private final FormVisits visits;
    private final Offenders offenders;
    private final Areas areas;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final JsonMapper json;

    FormInquiry(
            Violations violations,
            RecordList records,
            Places places,
            FormLaws laws,
            FormVisits visits,
            Offenders offenders,
            Areas areas,
            CurrentOfficer officers,
            Clock clock,
            JsonMapper json) {
        this.violations = violations;
        this.records = records;
        this.places = places;
        this.laws = laws;
        this.visits = visits;
        this.offenders = offenders;
        this.areas = areas;
        this.officers = officers;
        this.clock = clock;
        this.json = json;
    }

    record UnitChoice(String path, String name) {}

    /** A venue that the officer may choose. */
    record VenueChoice(String id, String place, String area, String unit) {}

    /**
     * What the form begins with; it is kept on the device so that it can be filled in without network.
     *
     * @param visit from which the record comes, blank for none
     * @param now the console's time in milliseconds since 1970
     */
    record Start(
            Map<String, String> texts,
            String officer,
            String venue,
            String place,
            String visit,
            List<FormVisits.VisitChoice> visits,
            List<UnitChoice> units,
            List<FormLaws.LawChoice> laws,
            long now) {}

    /** What became of a record. */
    record Result(boolean kept, boolean signed, String id, String number, String message) {}

    /** @param visit from which the record comes; its venue is taken when no other one is named */
    String start(Optional<VenueId> venue, Optional<InspectionId> visit) {
        Optional<InspectionRow> found = visit.flatMap(visits::find);
        Optional<PlaceRow> place =
                venue.or(() -> found.map(InspectionRow::venue)).flatMap(places::find);
        List<UnitChoice> units = place.map(p -> List.of(unit(p.area())))
                .orElseGet(() -> officers.require().scope().paths().stream()
                        .flatMap(path -> lowest(path).stream())
                        .map(this::unit)
                        .toList());
        return json.writeValueAsString(new Start(
                FormTexts.all(),
                officers.require().displayName(),
                place.map(p -> p.id().toString()).orElse(""),
                place.map(p -> p.name() + ", " + p.address()).orElse(""),
                found.filter(v -> place.filter(p -> p.id().equals(v.venue())).isPresent())
                        .map(v -> v.id().toString())
                        .orElse(""),
                place.map(visits::of).orElse(List.of()),
                units,
                laws.all(),
                clock.millis()));
    }

    /** The latest visits of a venue. */
    String visits(String venue) {
        return json.writeValueAsString(
                VenueId.parse(venue).flatMap(places::find).map(visits::of).orElse(List.of()));
    }

    /** The venues of the officer's areas that fit some words, the most urgent first. */
    String venues(String words) {
        List<PlaceRow> found =
                words.isBlank() ? List.of() : places.rows(PlaceFilter.ALL.withText(words), null, CHOICES);
        return json.writeValueAsString(found.stream()
                .map(p -> new VenueChoice(
                        p.id().toString(),
                        p.name() + ", " + p.address(),
                        p.area().value(),
                        areas.labelOf(p.area())))
                .toList());
    }

    /** Who answers for a venue, or nothing. */
    String owner(String venue) {
        return VenueId.parse(venue)
                .flatMap(offenders::ownerOf)
                .map(json::writeValueAsString)
                .orElse("");
    }

    String filled(Offenders.Filled offender) {
        return json.writeValueAsString(offender);
    }

    Offenders offenders() {
        return offenders;
    }

    String take(String content) {
        return json.writeValueAsString(kept(content));
    }

    private Result kept(String content) {
        SentForm sent;
        try {
            sent = json.readValue(content, SentForm.class);
            sent.draw();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return new Result(false, false, "", "", text("enforcement.form.broken"));
        }
        try {
            ViolationId id = violations.write(sent.draw(), sent.picked());
            return sent.sign() ? signed(id, sent) : new Result(true, false, id.toString(), "", "");
        } catch (RecordRefused e) {
            return new Result(false, false, "", "", text("enforcement.record." + e.reason(), Attempt.missing(e)));
        }
    }

    private Result signed(ViolationId id, SentForm sent) {
        try {
            violations.sign(id, sent.signing());
        } catch (RecordRefused e) {
            if (e.reason() != RecordRefused.Reason.SIGNED) {
                String why = text("enforcement.record." + e.reason(), Attempt.missing(e));
                return new Result(true, false, id.toString(), "", why);
            }
        }
        String number = records.find(id).map(r -> r.row().number()).orElse("");
        return new Result(true, true, id.toString(), number, "");
    }

    private List<AreaPath> lowest(AreaPath path) {
        List<Area> below = areas.children(path);
        return below.isEmpty()
                ? List.of(path)
                : below.stream().flatMap(area -> lowest(area.path()).stream()).toList();
    }

    private UnitChoice unit(AreaPath path) {
        return new UnitChoice(path.value(), areas.labelOf(path));
    }
}

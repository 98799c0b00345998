package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Places;
import vn.hanoi.ops.enforcement.law.Act;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Procedure;
import vn.hanoi.ops.enforcement.records.RecordList;
import vn.hanoi.ops.enforcement.records.RecordRefused;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.venues.VenueId;

/** What the form is given, and what becomes of what it sends. */
@Component
class FormInquiry {

    private static final int CHOICES = 8;

    private final Violations violations;
    private final RecordList records;
    private final Places places;
    private final LawBook law;
    private final Offenders offenders;
    private final Areas areas;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final JsonMapper json;

    FormInquiry(
            Violations violations,
            RecordList records,
            Places places,
            LawBook law,
            Offenders offenders,
            Areas areas,
            CurrentOfficer officers,
            Clock clock,
            JsonMapper json) {
        this.violations = violations;
        this.records = records;
        this.places = places;
        this.law = law;
        this.offenders = offenders;
        this.areas = areas;
        this.officers = officers;
        this.clock = clock;
        this.json = json;
    }

    record ActChoice(
            String code,
            String name,
            String words,
            String bracket,
            String dispute,
            boolean explains,
            boolean explainsOrg) {}

    record UnitChoice(String path, String name) {}

    /** A venue that the officer may choose. */
    record VenueChoice(String id, String place, String area, String unit) {}

    /** What the form begins with; it is kept on the device so that it can be filled in without network. */
    record Start(
            Map<String, String> texts,
            String officer,
            String venue,
            String place,
            List<UnitChoice> units,
            List<ActChoice> acts,
            int witnesses) {}

    /** What became of a record. */
    record Result(boolean kept, boolean signed, String id, String number, String message) {}

    String start(Optional<VenueId> venue) {
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        Law text = law.on(day).law();
        Optional<PlaceRow> place = venue.flatMap(places::find);
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
                units,
                text.actsOn(day).stream().map(act -> choice(text, act)).toList(),
                text.procedure().refusalWitnesses()));
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

    private static ActChoice choice(Law law, Act act) {
        Procedure procedure = law.procedure();
        return new ActChoice(
                act.code(),
                act.name(),
                VietnameseText.fold(act.name() + " " + String.join(" ", act.words())),
                Money.range(act.low(), act.high()) + " · " + act.basis(),
                law.disputeOf(act),
                act.high(Offender.PERSON) >= procedure.explainFrom(Offender.PERSON),
                act.high(Offender.ORGANISATION) >= procedure.explainFrom(Offender.ORGANISATION));
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

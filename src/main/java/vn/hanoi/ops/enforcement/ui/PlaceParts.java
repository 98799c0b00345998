package vn.hanoi.ops.enforcement.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.enforcement.evidence.Evidence;
import vn.hanoi.ops.enforcement.evidence.Subject;
import vn.hanoi.ops.enforcement.inspections.Checklist;
import vn.hanoi.ops.enforcement.inspections.Checklists;
import vn.hanoi.ops.enforcement.inspections.InspectionRow;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.inspections.Petitions;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Places;
import vn.hanoi.ops.enforcement.inspections.Shift;
import vn.hanoi.ops.enforcement.inspections.ShiftPlans;
import vn.hanoi.ops.enforcement.inspections.SuspensionRow;
import vn.hanoi.ops.enforcement.inspections.Suspensions;
import vn.hanoi.ops.enforcement.records.RecordFilter;
import vn.hanoi.ops.enforcement.records.RecordList;
import vn.hanoi.ops.enforcement.records.RecordRow;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapTiles;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueKind;

/** What the pieces of the inspectors' screens ask. */
@Component
class PlaceParts {

    private static final int RECORDS = 50;

    private final Places places;
    private final Inspections inspections;
    private final Suspensions suspensions;
    private final Petitions petitions;
    private final Checklists checklists;
    private final VenueCatalogue kinds;
    private final Areas areas;
    private final CurrentOfficer officers;
    private final Evidence evidence;
    private final ShiftPlans plans;
    private final RecordList records;
    private final LiveChannel live;
    private final MapTiles tiles;
    private final Clock clock;

    PlaceParts(
            Places places,
            Inspections inspections,
            Suspensions suspensions,
            Petitions petitions,
            Checklists checklists,
            VenueCatalogue kinds,
            Areas areas,
            CurrentOfficer officers,
            Evidence evidence,
            ShiftPlans plans,
            RecordList records,
            LiveChannel live,
            MapTiles tiles,
            Clock clock) {
        this.places = places;
        this.inspections = inspections;
        this.suspensions = suspensions;
        this.petitions = petitions;
        this.checklists = checklists;
        this.kinds = kinds;
        this.areas = areas;
        this.officers = officers;
        this.evidence = evidence;
        this.plans = plans;
        this.records = records;
        this.live = live;
        this.tiles = tiles;
        this.clock = clock;
    }

    Places places() {
        return places;
    }

    Inspections inspections() {
        return inspections;
    }

    Suspensions suspensions() {
        return suspensions;
    }

    ShiftPlans plans() {
        return plans;
    }

    LiveChannel live() {
        return live;
    }

    LeafletMap map() {
        return new LeafletMap(tiles);
    }

    /** The shift that runs now. */
    Shift shift() {
        return Shift.at(now().atZone(ConsoleClock.HANOI).toLocalTime());
    }

    Petitions petitions() {
        return petitions;
    }

    /** The photos of a visit. */
    EvidencePanel photos(InspectionRow visit, PlaceRow place) {
        return new EvidencePanel(evidence, Subject.of(visit.id(), place.area()), inspects(), clock);
    }

    /** The latest records of a place; none for who sees no files. */
    List<RecordRow> records(PlaceRow place) {
        return seesPhotos() ? records.rows(RecordFilter.ALL.of(place.id()), null, RECORDS) : List.of();
    }

    boolean seesPhotos() {
        return officer().is(Role.WARD_POLICE, Role.VENUE_INSPECTOR, Role.OFFICE_CHAIR);
    }

    Areas areas() {
        return areas;
    }

    Officer officer() {
        return officers.require();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ConsoleClock.HANOI);
    }

    Checklist checklist(PlaceRow place) {
        return checklists.of(place.kind(), today());
    }

    String kind(PlaceRow place) {
        VenueKind kind = kinds.kind(place.kind(), today());
        return Translations.locale().equals(Translations.ENGLISH) ? kind.nameEnglish() : kind.name();
    }

    boolean inspects() {
        return officer().is(Role.WARD_POLICE, Role.VENUE_INSPECTOR);
    }

    /** The suspension of a place that waits or holds, or nothing. */
    Optional<SuspensionRow> suspension(PlaceRow place) {
        return suspensions.open(place.id());
    }
}

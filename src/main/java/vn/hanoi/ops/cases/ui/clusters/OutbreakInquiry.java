package vn.hanoi.ops.cases.ui.clusters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.ReportDay;
import vn.hanoi.ops.cases.clusters.Clusters;
import vn.hanoi.ops.cases.clusters.CommonPlace;
import vn.hanoi.ops.cases.outbreaks.OutbreakDetails;
import vn.hanoi.ops.cases.outbreaks.OutbreakId;
import vn.hanoi.ops.cases.outbreaks.Outbreaks;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.cases.ui.TypedNumber;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** Collects what the screen of an outbreak place shows. */
@Component
class OutbreakInquiry {

    /** Numbers begin anew each year. */
    private static final int YEARS = 100;

    private final Outbreaks outbreaks;
    private final CaseList cases;
    private final Clusters clusters;
    private final PersonRegister persons;
    private final Areas areas;
    private final ListPurpose purpose;
    private final CurrentOfficer officers;
    private final OutbreakForms forms;
    private final Clock clock;

    OutbreakInquiry(
            Outbreaks outbreaks,
            CaseList cases,
            Clusters clusters,
            PersonRegister persons,
            Areas areas,
            ListPurpose purpose,
            CurrentOfficer officers,
            OutbreakForms forms,
            Clock clock) {
        this.outbreaks = outbreaks;
        this.cases = cases;
        this.clusters = clusters;
        this.persons = persons;
        this.areas = areas;
        this.purpose = purpose;
        this.officers = officers;
        this.forms = forms;
        this.clock = clock;
    }

    Optional<OutbreakDetails> find(OutbreakId id) {
        return outbreaks.find(id);
    }

    List<CaseRow> rows(Collection<CaseId> ids) {
        return cases.among(ids);
    }

    Map<PersonId, PersonRow> people(List<CaseRow> rows) {
        return persons.rows(rows.stream().map(CaseRow::person).distinct().toList());
    }

    List<CommonPlace> places(Collection<CaseId> ids) {
        return clusters.placesIn(ids);
    }

    /** The case of a number in the officer's area; the newest one when no year is typed. */
    Optional<CaseRow> numbered(String typed) {
        return TypedNumber.read(typed)
                .flatMap(named ->
                        cases.rows(CaseFilter.of(Tray.ALL).numbered(Optional.of(named.number())), null, YEARS).stream()
                                .filter(row -> named.year()
                                        .map(year -> year == row.year())
                                        .orElse(true))
                                .max(Comparator.comparingInt(CaseRow::year)));
    }

    boolean mayWork() {
        return officers.require().is(Role.HEALTH_OFFICER);
    }

    boolean covers(AreaPath area) {
        return officers.require().scope().covers(area);
    }

    OutbreakForm form() {
        return forms.form();
    }

    PositionMap map(GeoPoint point) {
        return PositionMap.of(forms.tiles(), point);
    }

    LocalDate reportDay() {
        return ReportDay.of(clock.instant());
    }

    String unit(AreaPath area) {
        return areas.labelOf(area);
    }

    Outbreaks outbreaks() {
        return outbreaks;
    }

    ListPurpose purpose() {
        return purpose;
    }
}

package vn.hanoi.ops.cases.ui.homecare;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.records.HomeCareLists;
import vn.hanoi.ops.cases.records.HomeCareLists.Line;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** What the screen of F0 at home asks. */
@Component
class HomeCareInquiry {

    private final HomeCareLists lists;
    private final PersonRegister persons;
    private final Areas areas;
    private final ListPurpose purpose;
    private final ExportButtons exports;
    private final CurrentOfficer officers;
    private final Clock clock;

    HomeCareInquiry(
            HomeCareLists lists,
            PersonRegister persons,
            Areas areas,
            ListPurpose purpose,
            ExportButtons exports,
            CurrentOfficer officers,
            Clock clock) {
        this.lists = lists;
        this.persons = persons;
        this.areas = areas;
        this.purpose = purpose;
        this.exports = exports;
        this.officers = officers;
        this.clock = clock;
    }

    HomeCareLists lists() {
        return lists;
    }

    Map<PersonId, PersonRow> people(List<Line> lines) {
        return persons.rows(
                lines.stream().map(line -> line.row().person()).distinct().toList());
    }

    ListPurpose purpose() {
        return purpose;
    }

    ExportButtons exports() {
        return exports;
    }

    boolean works() {
        return officers.require().is(Role.HEALTH_OFFICER);
    }

    String unit(AreaPath area) {
        return areas.labelOf(area);
    }

    Instant now() {
        return clock.instant();
    }
}

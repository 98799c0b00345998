package vn.hanoi.ops.cases.ui.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.Amendments;
import vn.hanoi.ops.cases.records.CaseSheet;
import vn.hanoi.ops.cases.records.SheetRow;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** What the line list reads and by what it writes. */
@Component
class SheetInquiry {

    private final CaseSheet sheet;
    private final Amendments amendments;
    private final PersonRegister persons;
    private final ListPurpose purpose;
    private final Areas areas;
    private final Clock clock;

    SheetInquiry(
            CaseSheet sheet,
            Amendments amendments,
            PersonRegister persons,
            ListPurpose purpose,
            Areas areas,
            Clock clock) {
        this.sheet = sheet;
        this.amendments = amendments;
        this.persons = persons;
        this.purpose = purpose;
        this.areas = areas;
        this.clock = clock;
    }

    List<SheetRow> rows(CaseFilter filter, @Nullable CaseId after, int limit) {
        return sheet.rows(filter, after, limit);
    }

    Optional<SheetRow> find(CaseId id) {
        return sheet.find(id);
    }

    Map<PersonId, PersonRow> people(List<SheetRow> rows) {
        return persons.rows(
                rows.stream().map(row -> row.row().person()).distinct().toList());
    }

    SheetChanges changes() {
        return new SheetChanges(amendments, sheet);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    ListPurpose purpose() {
        return purpose;
    }

    Areas areas() {
        return areas;
    }
}

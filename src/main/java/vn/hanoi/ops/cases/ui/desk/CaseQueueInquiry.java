package vn.hanoi.ops.cases.ui.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.records.BulkSteps;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.ContactCalls;
import vn.hanoi.ops.cases.records.HealthChecks;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** What the queue asks, within the officer's own areas. */
@Component
class CaseQueueInquiry {

    private final CaseList cases;
    private final ContactCalls calls;
    private final HealthChecks checks;
    private final BulkSteps bulk;
    private final PersonRegister persons;
    private final Areas areas;
    private final Clock clock;

    CaseQueueInquiry(
            CaseList cases,
            ContactCalls calls,
            HealthChecks checks,
            BulkSteps bulk,
            PersonRegister persons,
            Areas areas,
            Clock clock) {
        this.cases = cases;
        this.calls = calls;
        this.checks = checks;
        this.bulk = bulk;
        this.persons = persons;
        this.areas = areas;
        this.clock = clock;
    }

    List<CaseLine> lines(CaseFilter filter, Optional<CaseLine> after, int limit) {
        return lines(cases.rows(filter, after.map(CaseLine::row).orElse(null), limit));
    }

    Optional<CaseLine> line(CaseId id) {
        return cases.row(id).flatMap(row -> lines(List.of(row)).stream().findFirst());
    }

    int count(CaseFilter filter, int cap) {
        return cases.count(filter, cap);
    }

    int callsOpen() {
        return calls.figures().open();
    }

    int alarms() {
        return checks.alarmed();
    }

    int missing() {
        return checks.missingByWard().stream()
                .mapToInt(HealthChecks.Missing::people)
                .sum();
    }

    BulkSteps bulk() {
        return bulk;
    }

    List<CaseId> ids(CaseFilter filter) {
        return cases.ids(filter, BulkSteps.MOST);
    }

    Instant now() {
        return clock.instant();
    }

    private List<CaseLine> lines(List<CaseRow> rows) {
        Map<PersonId, PersonRow> people =
                persons.rows(rows.stream().map(CaseRow::person).toList());
        return rows.stream()
                .map(row -> new CaseLine(row, people.get(row.person()), areas.labelOf(row.area())))
                .toList();
    }
}

package vn.hanoi.ops.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.cases.records.CaseCare;
import vn.hanoi.ops.cases.records.CaseDesk;
import vn.hanoi.ops.cases.rules.Findings;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** The cases as other rooms use them, with or without an officer at work: no area is cut off here. */
@Component
@Transactional
public class CaseRegister {

    private final CaseDesk desk;
    private final CaseCare care;

    CaseRegister(CaseDesk desk, CaseCare care) {
        this.desk = desk;
        this.care = care;
    }

    /** Takes a person into the list, or adds to the person's open case. @throws CaseRefused when it does not fit */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public CaseId register(RegisterCase command) {
        return desk.register(command);
    }

    /** One case. */
    @Transactional(readOnly = true)
    public Optional<CaseFacts> find(CaseId id) {
        return desk.find(id);
    }

    /** These cases, the newest first; those that do not exist are left out. */
    @Transactional(readOnly = true)
    public List<CaseFacts> all(Collection<CaseId> ids) {
        return desk.all(ids);
    }

    /** The cases of a person, the newest first. */
    @Transactional(readOnly = true)
    public List<CaseFacts> ofPerson(PersonId person) {
        return desk.ofPerson(person);
    }

    /** The cases of many persons, the newest first; persons without one are left out. At most 1,000 persons. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<CaseFacts>> ofPersons(Collection<PersonId> persons) {
        return desk.ofPersons(persons);
    }

    /** The last day on which a sample of each of these persons was taken, where one is known. At most 1,000 persons. */
    @Transactional(readOnly = true)
    public Map<PersonId, LocalDate> sampledOn(Collection<PersonId> persons) {
        return desk.sampledOn(persons);
    }

    /** When these cases could infect others, in no order; those that do not exist are left out. */
    @Transactional(readOnly = true)
    public List<InfectiousFacts> infectious(Collection<CaseId> ids) {
        return desk.infectious(ids);
    }

    /** F0 of an area that were confirmed at or after a moment, the newest first; at most so many. */
    @Transactional(readOnly = true)
    public List<CaseId> confirmedSince(AreaPath area, Instant since, int most) {
        return desk.confirmedSince(area, since, most);
    }

    /** What was measured and asked of a patient; unknown measures are absent. */
    @Transactional(readOnly = true)
    public Optional<Findings> findings(CaseId id) {
        return care.findings(id);
    }

    /** The same of many; those that do not exist are left out. At most 6,000. */
    @Transactional(readOnly = true)
    public Map<CaseId, Findings> findings(Collection<CaseId> ids) {
        return care.findings(ids);
    }

    /** What the release of an F0 is judged by; nothing before the F0 was routed. */
    @Transactional(readOnly = true)
    public Optional<ReleaseCheck.Facts> release(CaseId id) {
        return care.release(id);
    }

    /**
     * The F0 that are not at their end, in the order of their ids.
     *
     * @param after the last one seen, or nothing for the first page
     * @param limit at most 1,000
     */
    @Transactional(readOnly = true)
    public List<CaseFacts> openF0(@Nullable CaseId after, int limit) {
        return care.openF0(after, Math.clamp(limit, 1, 1_000));
    }

    /** It was decided where an F0 is treated. @throws CaseRefused when the case is no open F0 */
    public void placed(CaseId id, Placement where, String note) {
        care.place(id, where, note);
    }

    /** Treatment ended with recovery or death. @throws CaseRefused when the case is no open F0 */
    public void treated(CaseId id, CaseState outcome, String reason) {
        care.end(id, outcome, reason);
    }
}

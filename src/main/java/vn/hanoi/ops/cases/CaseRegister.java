package vn.hanoi.ops.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.cases.records.CaseDesk;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** The cases as other rooms use them, with or without an officer at work: no area is cut off here. */
@Component
@Transactional
public class CaseRegister {

    private final CaseDesk desk;

    CaseRegister(CaseDesk desk) {
        this.desk = desk;
    }

    /** Takes a person into the list, or adds to the person's open case. @throws CaseRefused when it does not fit */
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
}

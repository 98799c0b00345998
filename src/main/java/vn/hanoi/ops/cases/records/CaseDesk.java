package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** What stands behind {@link vn.hanoi.ops.cases.CaseRegister}. */
@Component
public class CaseDesk {

    private final CaseAdmission admission;
    private final CaseQuery query;
    private final CaseReading reading;
    private final Hand.Hands hands;

    CaseDesk(CaseAdmission admission, CaseQuery query, CaseReading reading, Hand.Hands hands) {
        this.admission = admission;
        this.query = query;
        this.reading = reading;
        this.hands = hands;
    }

    /** Takes a person in. */
    public CaseId register(RegisterCase command) {
        return admission.admit(command, hands.now());
    }

    /** One case. */
    public Optional<CaseFacts> find(CaseId id) {
        return query.facts(id);
    }

    /** These cases, the newest first. */
    public List<CaseFacts> all(Collection<CaseId> ids) {
        return query.all(ids);
    }

    /** The cases of a person, the newest first. */
    public List<CaseFacts> ofPerson(PersonId person) {
        return query.facts(person);
    }

    /** The cases of many persons, the newest first. */
    public Map<PersonId, List<CaseFacts>> ofPersons(Collection<PersonId> persons) {
        return query.facts(persons);
    }

    /** The last day on which a sample of each of these persons was taken, where one is known. */
    public Map<PersonId, LocalDate> sampledOn(Collection<PersonId> persons) {
        return query.sampledOn(persons);
    }

    /** When these cases could infect others. */
    public List<InfectiousFacts> infectious(Collection<CaseId> ids) {
        return reading.infectious(ids);
    }

    /** F0 of an area that were confirmed at or after a moment, the newest first. */
    public List<CaseId> confirmedSince(AreaPath area, Instant since, int most) {
        return query.confirmedSince(area, since, most);
    }
}

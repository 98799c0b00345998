package vn.hanoi.ops.cases.records;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.people.PersonId;

/** What stands behind {@link vn.hanoi.ops.cases.CaseRegister}. */
@Component
public class CaseDesk {

    private final CaseAdmission admission;
    private final CaseQuery query;
    private final Hand.Hands hands;

    CaseDesk(CaseAdmission admission, CaseQuery query, Hand.Hands hands) {
        this.admission = admission;
        this.query = query;
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

    /** The cases of a person, the newest first. */
    public List<CaseFacts> ofPerson(PersonId person) {
        return query.facts(person);
    }
}

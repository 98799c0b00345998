package vn.hanoi.ops.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.cases.records.CaseDesk;
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

    /** The cases of a person, the newest first. */
    @Transactional(readOnly = true)
    public List<CaseFacts> ofPerson(PersonId person) {
        return desk.ofPerson(person);
    }
}

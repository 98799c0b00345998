package vn.hanoi.ops.quarantine.stays;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.MatchQuestion;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonMatch;
import vn.hanoi.ops.people.PersonMatching;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;
import vn.hanoi.ops.people.matching.Certainty;
import vn.hanoi.ops.quarantine.QuarantineRoles;

/** Finds the record of somebody who stands at the gate with a card, or makes one; whole buses wait behind. */
@Service
@PreAuthorize(QuarantineRoles.CARERS)
@Transactional
public class Identification {

    private final PersonMatching matching;
    private final PersonRegister persons;
    private final CurrentOfficer officers;

    Identification(PersonMatching matching, PersonRegister persons, CurrentOfficer officers) {
        this.matching = matching;
        this.persons = persons;
        this.officers = officers;
    }

    /**
     * Who it is.
     *
     * @param known there was a record with the same number
     * @param doubtful there is another record that may be the same person; somebody has to look
     */
    public record Identified(PersonId person, boolean known, boolean doubtful) {}

    /**
     * The record of a person: one with the same number of a paper, else a new one.
     *
     * @param documentEnd the last characters of a masked number
     * @param place where a new record belongs as long as no address says so
     */
    public Identified identify(PersonData data, Optional<String> documentEnd, AreaPath place) {
        List<PersonMatch> matches = matching.candidates(
                MatchQuestion.entering(data, documentEnd), officers.require().scope());
        Optional<PersonMatch> sure = matches.stream()
                .filter(match -> match.certainty() == Certainty.SURE)
                .findFirst();
        if (sure.isPresent()) {
            return new Identified(sure.get().person().id(), true, false);
        }
        boolean doubtful = matches.stream().anyMatch(match -> match.certainty() == Certainty.LIKELY);
        return new Identified(persons.register(new RegisterPerson(data, place)), false, doubtful);
    }
}

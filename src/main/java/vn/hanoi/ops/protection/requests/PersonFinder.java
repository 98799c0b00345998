package vn.hanoi.ops.protection.requests;

import static vn.hanoi.ops.protection.requests.RequestRefused.guard;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.protection.requests.RequestRefused.Reason;

/** Finds whom a request is about by the number of the paper that was shown; what comes out is an id and nothing else. */
@Service
@Transactional(noRollbackFor = RequestRefused.class)
@PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
public class PersonFinder {

    private static final int LONGEST = 40;

    private final PersonRegister people;
    private final SearchHashes hashes;
    private final ApplicationEventPublisher events;

    PersonFinder(PersonRegister people, SearchHashes hashes, ApplicationEventPublisher events) {
        this.people = people;
        this.hashes = hashes;
        this.events = events;
    }

    /**
     * The id of a person; each search by a number is recorded.
     *
     * @param typed number of a paper with 6 to 40 letters and digits, or the person's id
     * @throws RequestRefused when there is no such person, or more than one
     */
    public UUID find(String typed) {
        String text = typed.strip();
        return PersonId.parse(text).map(PersonId::value).orElseGet(() -> byNumber(text));
    }

    private UUID byNumber(String text) {
        String number = text.replaceAll("[^\\p{L}\\p{N}]+", "");
        guard(number.length() >= 6 && number.length() <= LONGEST, Reason.PERSON_UNKNOWN);
        List<PersonId> found = Arrays.stream(DocumentKind.values())
                .flatMap(kind -> people.withDocument(Document.of(kind, number)).stream())
                .distinct()
                .toList();
        events.publishEvent(ActRecorded.of(ActKind.SEARCH, "PERSON_SEARCHED", "term:" + hashes.ofTerm(number), null)
                .serving(Purpose.SUBJECT_REQUEST.name())
                .rows(found.size()));
        if (found.size() != 1) {
            throw new RequestRefused(found.isEmpty() ? Reason.PERSON_UNKNOWN : Reason.PERSON_AMBIGUOUS);
        }
        return found.getFirst().value();
    }
}

package vn.hanoi.ops.people;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Visibility;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * What an officer may search by. A name is searched by who sees names in a search: whoever gets initials only could else
 * find out whose they are. A number is searched by who sees or may reveal it on a record.
 */
@Component
public class SearchRights {

    private static final String ANYTHING = "0";

    private final Privacy privacy;
    private final CurrentOfficer officers;

    SearchRights(Privacy privacy, CurrentOfficer officers) {
        this.privacy = privacy;
        this.officers = officers;
    }

    /** Tells whether the officer at work may search by names for a purpose. */
    public boolean byName(Purpose purpose) {
        return officers.find()
                .filter(o -> visibility(o, PeopleFields.NAME, Channel.SEARCH, purpose) == Visibility.SHOWN)
                .isPresent();
    }

    /** Tells whether the officer at work may search by a phone or a number of a paper for a purpose. */
    public boolean byNumber(Purpose purpose) {
        return !numbers(purpose).isEmpty();
    }

    /** Of phone and document those by which the officer may search. */
    Set<DeclaredField> numbers(Purpose purpose) {
        return officers.find().stream()
                .flatMap(officer -> Stream.of(PeopleFields.PHONE, PeopleFields.DOCUMENT)
                        .filter(field -> mayKnow(officer, field, purpose)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayKnow(Officer officer, DeclaredField field, Purpose purpose) {
        if (officer.scope().paths().isEmpty()) {
            return false;
        }
        Guarded<String> probe = probe(officer, field);
        Disclosure form = privacy.on(Channel.FORM, officer).serving(purpose);
        return form.visibility(probe) == Visibility.SHOWN || form.mayReveal(probe);
    }

    private Visibility visibility(Officer officer, DeclaredField field, Channel channel, Purpose purpose) {
        return officer.scope().paths().isEmpty()
                ? Visibility.HIDDEN
                : privacy.on(channel, officer).serving(purpose).visibility(probe(officer, field));
    }

    private static Guarded<String> probe(Officer officer, DeclaredField field) {
        AreaPath own = officer.scope().paths().getFirst();
        return field.guard(ANYTHING, own);
    }
}

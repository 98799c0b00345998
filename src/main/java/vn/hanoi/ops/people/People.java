package vn.hanoi.ops.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** The persons of the officer's areas: list, search, record, change. What lies elsewhere does not exist here. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class People {

    /** Posts that enter and correct persons in the course of their work. */
    static final String WRITERS = "hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.QUARANTINE_MANAGER + "', '"
            + Roles.WARD_POLICE + "', '" + Roles.VENUE_INSPECTOR + "', '" + Roles.OFFICE_CHAIR + "', '"
            + Roles.HOTLINE_SUPERVISOR + "', '" + Roles.HOTLINE_OPERATOR + "')";

    private static final int PAGE_LIMIT = 200;

    private final PersonSearch search;
    private final PersonRegister register;
    private final PersonChanges changes;
    private final PersonHistory history;
    private final SearchRights rights;
    private final SearchHashes hashes;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    People(
            PersonSearch search,
            PersonRegister register,
            PersonChanges changes,
            PersonHistory history,
            SearchRights rights,
            SearchHashes hashes,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.search = search;
        this.register = register;
        this.changes = changes;
        this.history = history;
        this.rights = rights;
        this.hashes = hashes;
        this.officers = officers;
        this.events = events;
    }

    /**
     * One page in the order of given names; each page with rows is an act in the audit.
     *
     * @param after the last row of the page before, or nothing for the first page
     * @param limit at most 200
     * @throws SearchRefused when the officer may not search by such a text for the purpose
     */
    public List<PersonRow> rows(PersonFilter filter, @Nullable PersonRow after, int limit) {
        int most = Math.clamp(limit, 1, PAGE_LIMIT);
        List<PersonSearch.Found> found = find(filter, after, most);
        Map<PersonId, PersonRow> read =
                register.rows(found.stream().map(PersonSearch.Found::id).toList());
        List<PersonRow> page = found.stream()
                .flatMap(f -> Optional.ofNullable(read.get(f.id())).stream())
                .toList();
        if (!page.isEmpty() || filter.isSearch()) {
            record(filter, page.size());
        }
        return page;
    }

    /** Tells whether the list can be searched by the filter's text at all. */
    public boolean maySearch(PersonFilter filter) {
        return !filter.isSearch()
                || (filter.isNumber() ? rights.byNumber(filter.purpose()) : rights.byName(filter.purpose()));
    }

    /** A person's record, or nothing when it lies outside the officer's areas. An opened gate is what the audit keeps. */
    @Transactional(readOnly = true)
    public Optional<PersonDetails> find(PersonId id) {
        return register.find(id, Set.of())
                .filter(person -> officers.require().scope().covers(person.area()));
    }

    /** Who changed which fields, newest first; at most 100 steps. @throws NoSuchPerson outside the officer's areas */
    @Transactional(readOnly = true)
    public List<PersonStep> history(PersonId id) {
        PersonDetails person = find(id).orElseThrow(() -> new NoSuchPerson(id));
        return history.since(person.id(), -1);
    }

    /** Enters a person; match first. */
    @PreAuthorize(WRITERS)
    @EnteredTexts
    public PersonId register(RegisterPerson command) {
        return register.register(command);
    }

    /**
     * Changes a record.
     *
     * @throws NoSuchPerson outside the officer's areas
     * @throws PersonConflict when somebody else saved first; nothing was changed
     */
    @PreAuthorize(WRITERS)
    @EnteredTexts
    public PersonDetails change(ChangePerson command) {
        if (find(command.id()).isEmpty()) {
            throw new NoSuchPerson(command.id());
        }
        return changes.apply(command);
    }

    private List<PersonSearch.Found> find(PersonFilter filter, @Nullable PersonRow after, int limit) {
        if (!maySearch(filter)) {
            throw new SearchRefused();
        }
        var scope = officers.require().scope();
        if (filter.isSearch() && filter.isNumber()) {
            return after == null ? search.numbered(filter.text(), rights.numbers(filter.purpose()), scope) : List.of();
        }
        PersonSearch.Place place = after == null ? null : search.place(after.id());
        return filter.isSearch()
                ? search.named(filter.text(), scope, place, limit)
                : search.everybody(scope, place, limit);
    }

    private void record(PersonFilter filter, int rows) {
        Set<String> fields = new LinkedHashSet<>();
        if (filter.isSearch()) {
            Function<DeclaredField, String> code = DeclaredField::code;
            fields.addAll(
                    filter.isNumber()
                            ? rights.numbers(filter.purpose()).stream()
                                    .map(code)
                                    .collect(Collectors.toSet())
                            : Set.of(PeopleFields.NAME.code()));
        }
        events.publishEvent(ActRecorded.of(
                        ActKind.SEARCH,
                        filter.isSearch() ? "PEOPLE_SEARCHED" : "PEOPLE_LISTED",
                        "people",
                        officers.require().scope().paths().stream().findFirst().orElse(null))
                .serving(filter.purpose().name())
                .on(List.copyOf(fields))
                .rows(rows)
                .saying(filter.isSearch() ? hashes.ofTerm(filter.text()) : ""));
    }
}

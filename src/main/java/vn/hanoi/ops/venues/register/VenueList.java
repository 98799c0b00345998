package vn.hanoi.ops.venues.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.venues.VenueId;

/** The venues as an officer may see them: cut to the officer's area; what lies outside does not exist. */
@Service
@PreAuthorize(VenueRoles.READERS)
@Transactional(readOnly = true)
public class VenueList {

    private static final int PAGE_LIMIT = 500;
    private static final int STREET_LIMIT = 100_000;

    private final StoredVenues venues;
    private final VenueQuery query;
    private final VenueGuards guards;
    private final VenueCatalogue catalogue;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    VenueList(
            StoredVenues venues,
            VenueQuery query,
            VenueGuards guards,
            VenueCatalogue catalogue,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.venues = venues;
        this.query = query;
        this.guards = guards;
        this.catalogue = catalogue;
        this.officers = officers;
        this.events = events;
    }

    /**
     * One page in the order of names without marks.
     *
     * @param after the last row of the page before, or nothing for the first page
     * @param limit at most 500
     */
    public List<VenueRow> rows(VenueFilter filter, @Nullable VenueRow after, int limit) {
        return query.rows(conditions(filter), after, Math.clamp(limit, 1, PAGE_LIMIT));
    }

    /** How many there are, counted up to the cap. */
    public int count(VenueFilter filter, int cap) {
        return query.count(conditions(filter), cap);
    }

    /** How many there are in each state, whatever state the filter names, each counted up to the cap. */
    public Map<CodeState, Integer> counts(VenueFilter filter, int cap) {
        return query.counts(state -> conditions(filter.withState(Optional.of(state))), cap);
    }

    /** One venue, or nothing when there is none in scope. The opening is recorded. */
    @Transactional
    public Optional<VenueDetails> find(VenueId id) {
        Optional<VenueDetails> found = venues.findById(id)
                .filter(venue -> officers.require().scope().covers(venue.area()))
                .map(venue -> venue.details(catalogue.awakeSince(), guards.of(venue)));
        found.ifPresent(details -> events.publishEvent(ActRecorded.of(
                ActKind.VIEW, "VENUE_OPENED", "venue:" + id, details.row().area())));
        return found;
    }

    /**
     * The venues of a street whose codes are in use or can be issued for the first time, in the order of names.
     *
     * @param limit at most so many
     */
    public List<VenueRow> toPrintIn(AreaPath area, String street, int limit) {
        return query.rows(ofStreet(area, street, "'NONE', 'ISSUED', 'PRINTED', 'POSTED'"), null, limit);
    }

    /** How many these are; at most 100,000. */
    public int countToPrintIn(AreaPath area, String street) {
        return query.count(ofStreet(area, street, "'NONE', 'ISSUED', 'PRINTED', 'POSTED'"), STREET_LIMIT);
    }

    /** How many venues of a street have no code yet; at most 100,000. */
    public int countWithoutCodeIn(AreaPath area, String street) {
        return query.count(ofStreet(area, street, "'NONE'"), STREET_LIMIT);
    }

    private VenueConditions ofStreet(AreaPath area, String street, String stages) {
        VenueConditions conditions = conditions(VenueFilter.ALL.withArea(Optional.of(area)));
        conditions.add("street = :street AND stage IN (" + stages + ")", "street", VenueData.street(street));
        return conditions;
    }

    /** The names of the streets of a unit that have venues, in their order; at most 500. */
    public List<String> streets(AreaPath area) {
        return query.streets(officers.require().scope().within("area_path"), area, PAGE_LIMIT).stream()
                .sorted(Comparator.comparing(VietnameseText::fold).thenComparing(Function.identity()))
                .toList();
    }

    private VenueConditions conditions(VenueFilter filter) {
        return new VenueConditions(officers.require().scope(), filter, catalogue.awakeSince());
    }
}

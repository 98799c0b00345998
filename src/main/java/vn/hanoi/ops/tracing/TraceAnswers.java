package vn.hanoi.ops.tracing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.tracing.ContactTable.Noted;
import vn.hanoi.ops.tracing.ResultTable.Ranked;
import vn.hanoi.ops.tracing.presence.Meeting;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;
import vn.hanoi.ops.venues.checkins.Visitors;
import vn.hanoi.ops.venues.register.VenueSign;

/** Turns what a search found into what leaves the room: names of venues put in, everything personal guarded. */
@Component
class TraceAnswers {

    private final TracedVenues venues;
    private final Visitors visitors;
    private final KnownVisitors known;
    private final ContactTable contacts;

    TraceAnswers(TracedVenues venues, Visitors visitors, KnownVisitors known, ContactTable contacts) {
        this.venues = venues;
        this.visitors = visitors;
        this.known = known;
        this.contacts = contacts;
    }

    ForwardTrace forward(Run run, List<Stay> own, List<Ranked> people) {
        Track track = run.tracks().getFirst();
        return new ForwardTrace(
                run.id(),
                run.caseId(),
                TracingFields.WINDOW.guard(
                        new TraceWindow(track.from(), track.to(), track.dayZero(), run.whatIf()), run.area()),
                TracingFields.VISITS.guard(venues.visits(own), run.area()),
                people(run, people),
                run.outcome().results(),
                run.rulesVersion());
    }

    BackwardTrace backward(Run run, List<ResultTable.Venue> found, List<Ranked> people) {
        List<Integer> numbers = found.stream().map(ResultTable.Venue::venue).toList();
        Map<Integer, VenueSign> signs = venues.signs(numbers);
        Map<Integer, GeoPoint> where = venues.positions(numbers);
        return new BackwardTrace(
                run.id(),
                run.caseId(),
                run.tracks().size(),
                run.outcome().checkedIn(),
                found.stream()
                        .map(one -> shared(one, signs, where.get(one.venue())))
                        .toList(),
                people(run, people),
                run.outcome().untested(),
                run.rulesVersion());
    }

    private List<TracedPerson> people(Run run, List<Ranked> people) {
        List<PersonKey> keys = people.stream().map(Ranked::key).toList();
        Map<PersonKey, Visitors.Reach> reach = visitors.reach(keys, run.area());
        Map<String, CaseFacts> open = known.open(keys);
        Map<PersonKey, List<Noted>> noted = noted(run, people);
        Map<Integer, VenueSign> signs = venues.signs(people.stream()
                .flatMap(one -> one.met().stream())
                .map(met -> met.meeting().venue())
                .collect(Collectors.toSet()));
        return people.stream()
                .map(one -> {
                    CaseFacts now = open.get(one.key().hex());
                    boolean infected = now != null && ContactEntry.infected(now, run.caseId());
                    boolean known = covers(run, one, noted.getOrDefault(one.key(), List.of()));
                    return new TracedPerson(
                            one.place(),
                            one.group(),
                            one.household(),
                            reach.get(one.key()).contact(),
                            TracingFields.MEETINGS.guard(encounters(run, one, signs), run.area()),
                            one.closeness(),
                            one.score(),
                            now == null ? null : now.id(),
                            known && !infected,
                            !known && !infected);
                })
                .toList();
    }

    private Map<PersonKey, List<Noted>> noted(Run run, List<Ranked> people) {
        Set<CaseId> sources = people.stream()
                .flatMap(one -> one.bySource(run.caseId()).keySet().stream())
                .collect(Collectors.toSet());
        return contacts.of(sources).collect(Collectors.groupingBy(Noted::person));
    }

    /** Whether each case that was met has the person as a contact until the last day of it. */
    private static boolean covers(Run run, Ranked person, List<Noted> noted) {
        return person.met().stream().allMatch(met -> noted.stream()
                .anyMatch(one -> one.source().equals(met.met(run.caseId())) && one.covers(met.lastOn(run.askedAt()))));
    }

    private static List<TracedPerson.Encounter> encounters(Run run, Ranked person, Map<Integer, VenueSign> signs) {
        return person.met().stream().map(met -> encounter(run, met, signs)).toList();
    }

    private static TracedPerson.Encounter encounter(Run run, Met met, Map<Integer, VenueSign> signs) {
        Meeting meeting = met.meeting();
        return new TracedPerson.Encounter(
                meeting.venue(),
                TracedVenues.name(signs, meeting.venue()),
                TracedVenues.address(signs, meeting.venue()),
                meeting.closeness(),
                meeting.first(),
                meeting.last(),
                meeting.together(),
                meeting.after(),
                met.minutes().low(),
                met.minutes().high(),
                meeting.assumed(),
                met.infectivity(),
                met.ventilation(),
                met.score(),
                met.met(run.caseId()));
    }

    private BackwardTrace.SharedVenue shared(
            ResultTable.Venue one, Map<Integer, VenueSign> signs, @Nullable GeoPoint where) {
        VenueSign sign = signs.get(one.venue());
        return new BackwardTrace.SharedVenue(
                one.place(),
                one.venue(),
                TracedVenues.name(signs, one.venue()),
                TracedVenues.address(signs, one.venue()),
                sign == null ? "" : venues.area(sign),
                where,
                one.cases(),
                one.expected(),
                one.surplus(),
                one.lastOn(),
                one.seen(),
                one.untested());
    }
}

package vn.hanoi.ops.tracing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.tracing.ResultTable.Ranked;
import vn.hanoi.ops.tracing.Run.Outcome;
import vn.hanoi.ops.tracing.presence.SharedPlace;
import vn.hanoi.ops.tracing.presence.TracingRules;
import vn.hanoi.ops.venues.checkins.KeptCheckIns;
import vn.hanoi.ops.venues.checkins.Stay;

/** Does a trace and keeps it: parameters, result, and the check-ins on which it rests. */
@Component
class Runs {

    private final ForwardSearch forward;
    private final BackwardSearch backward;
    private final UntestedVisitors untested;
    private final Households households;
    private final TraceAnswers answers;
    private final RunTable table;
    private final ResultTable results;
    private final KeptCheckIns keptCheckIns;
    private final CurrentOfficer officers;
    private final Clock clock;

    Runs(
            ForwardSearch forward,
            BackwardSearch backward,
            UntestedVisitors untested,
            Households households,
            TraceAnswers answers,
            RunTable table,
            ResultTable results,
            KeptCheckIns keptCheckIns,
            CurrentOfficer officers,
            Clock clock) {
        this.forward = forward;
        this.backward = backward;
        this.untested = untested;
        this.households = households;
        this.answers = answers;
        this.table = table;
        this.results = results;
        this.keptCheckIns = keptCheckIns;
        this.officers = officers;
        this.clock = clock;
    }

    /** A run that is to be done. */
    Run begin(
            InfectiousFacts about, Direction direction, String reason, List<Track> tracks, boolean whatIf, int rules) {
        Officer officer = officers.require();
        return new Run(
                RunId.next(),
                about.id(),
                about.area(),
                direction,
                clock.instant(),
                officer.username(),
                officer.displayName(),
                reason.strip(),
                tracks,
                whatIf,
                rules,
                Outcome.NONE,
                null);
    }

    /** The same run to be done again. */
    Run again(Run before) {
        Officer officer = officers.require();
        return new Run(
                RunId.next(),
                before.caseId(),
                before.area(),
                before.direction(),
                clock.instant(),
                officer.username(),
                officer.displayName(),
                before.reason(),
                before.tracks(),
                before.whatIf(),
                before.rulesVersion(),
                Outcome.NONE,
                before.id());
    }

    ForwardTrace forward(Run run, TracingRules rules) {
        long begun = System.nanoTime();
        Found found = forward.find(run.tracks().getFirst(), rules);
        long took = micros(begun);
        List<Ranked> ranked = households.group(
                found.people().stream().limit(Tracing.MOST_PEOPLE).toList());
        Run done = run.with(new Outcome(found.people().size(), RunDigest.ofPeople(found.people()), took, null, null));
        table.add(done);
        results.addPeople(done.id(), ranked);
        keptCheckIns.keep(run.caseId().value(), found.evidence());
        return answers.forward(done, found.own(), ranked);
    }

    BackwardTrace backward(Run run, TracingRules rules) {
        long begun = System.nanoTime();
        BackwardSearch.Shared shared = backward.find(run.tracks(), rules);
        long took = micros(begun);
        UntestedVisitors.Untested open = untested.of(shared.places(), shared.seen(), run.tracks());
        List<ResultTable.Venue> venues = new ArrayList<>();
        for (SharedPlace place : shared.places()) {
            venues.add(venue(venues.size() + 1, place, shared, open));
        }
        List<Ranked> people = households.group(open.listed());
        Run done = run.with(new Outcome(
                venues.size(),
                RunDigest.ofPlaces(shared.places()),
                took,
                shared.people(),
                open.people().size()));
        table.add(done);
        results.addVenues(done.id(), venues);
        results.addPeople(done.id(), people);
        keptCheckIns.keep(
                run.caseId().value(),
                Stream.concat(shared.evidence().stream(), open.evidence().stream())
                        .toList());
        return answers.backward(done, venues, people);
    }

    private static ResultTable.Venue venue(
            int rank, SharedPlace place, BackwardSearch.Shared shared, UntestedVisitors.Untested open) {
        List<Seen> seen = shared.seen().get(place.venue());
        return new ResultTable.Venue(
                rank,
                place.venue(),
                place.cases(),
                place.expected(),
                place.surplus(),
                shared.lastOn(place.venue()),
                seen == null
                        ? null
                        : (int) seen.stream().map(Seen::person).distinct().count(),
                seen == null ? null : open.among(seen));
    }

    Optional<Run> find(RunId id) {
        return table.find(id);
    }

    List<RunRow> of(CaseId caseId) {
        return table.of(caseId);
    }

    /** A kept forward run. @param own the stays of its person */
    ForwardTrace kept(Run run, List<Stay> own) {
        return answers.forward(run, own, results.people(run.id()));
    }

    /** A kept backward run. */
    BackwardTrace kept(Run run) {
        return answers.backward(run, results.venues(run.id()), results.people(run.id()));
    }

    /** The people of a kept run. */
    List<Ranked> people(RunId id) {
        return results.people(id);
    }

    private static long micros(long begun) {
        return (System.nanoTime() - begun) / 1_000;
    }
}

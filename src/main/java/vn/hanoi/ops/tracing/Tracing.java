package vn.hanoi.ops.tracing;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.tracing.TracingRefused.Reason;
import vn.hanoi.ops.venues.checkins.StayReader;

/**
 * Traces for an open case: health officers only, with a reason that is recorded. Nobody else reaches check-ins through the
 * console, whatever the police may want of them. Every trace is kept with its parameters and its result.
 */
@Service
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
public class Tracing {

    /** Most people that one trace lists. */
    public static final int MOST_PEOPLE = 2_000;

    private static final int TRIES = 5;

    private final TraceCheck check;
    private final OpenCases cases;
    private final RuleBook rules;
    private final Runs runs;
    private final StayReader stays;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    Tracing(
            TraceCheck check,
            OpenCases cases,
            RuleBook rules,
            Runs runs,
            StayReader stays,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager) {
        this.check = check;
        this.cases = cases;
        this.rules = rules;
        this.runs = runs;
        this.stays = stays;
        this.clock = clock;
        this.events = events;
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Whom the person of a case met in the infectious time. @throws TracingRefused when it may not be asked */
    public ForwardTrace forward(TraceQuestion question) {
        return done(() -> {
            InfectiousFacts about = cases.require(question.caseId());
            Track track = check.forward(about, question);
            boolean whatIf = question.whatIf();
            return forward(
                    runs.begin(about, Direction.FORWARD, question.reason(), List.of(track), whatIf, version()), about);
        });
    }

    /** Which places cases share in the days in which they were infected. @throws TracingRefused when it may not be asked */
    public BackwardTrace backward(TraceQuestion question) {
        return done(() -> {
            InfectiousFacts about = cases.require(question.caseId());
            check.reason(question.reason());
            int version = version();
            List<Track> tracks =
                    check.backward(cases.compared(about, question.others()), question, rules.version(version));
            boolean whatIf = question.whatIf();
            return backward(runs.begin(about, Direction.BACKWARD, question.reason(), tracks, whatIf, version), about);
        });
    }

    /** Does a forward trace again with the parameters and rules of the first. @throws TracingRefused as for a new one */
    public ForwardTrace repeatForward(RunId id) {
        return done(() -> {
            Run before = require(id, Direction.FORWARD);
            return forward(runs.again(before), cases.require(before.caseId()));
        });
    }

    /** Does a backward trace again with the parameters and rules of the first. @throws TracingRefused as for a new one */
    public BackwardTrace repeatBackward(RunId id) {
        return done(() -> {
            Run before = require(id, Direction.BACKWARD);
            return backward(runs.again(before), cases.require(before.caseId()));
        });
    }

    /** A kept forward trace as it was. @throws TracingRefused when there is none for the officer */
    @Transactional
    public ForwardTrace forward(RunId id) {
        Run run = require(id, Direction.FORWARD);
        Track track = run.tracks().getFirst();
        tell(
                ActKind.VIEW,
                "TRACE_OPENED",
                run,
                cases.seen(run.caseId()),
                run.outcome().results());
        return runs.kept(
                run,
                stays.of(track.people(), track.from(), track.to()).stream()
                        .map(track::cut)
                        .toList());
    }

    /** A kept backward trace as it was. @throws TracingRefused when there is none for the officer */
    @Transactional
    public BackwardTrace backward(RunId id) {
        Run run = require(id, Direction.BACKWARD);
        tell(
                ActKind.VIEW,
                "TRACE_OPENED",
                run,
                cases.seen(run.caseId()),
                run.outcome().results());
        return runs.kept(run);
    }

    /** The kept traces of a case, the newest first; at most 200. @throws TracingRefused when the officer has no such case */
    @Transactional(readOnly = true)
    public List<RunRow> of(CaseId caseId) {
        cases.seen(caseId);
        return runs.of(caseId);
    }

    /**
     * The answer of a trace, tried again when the database stops it. It reads what is committed, for then the check-ins that it
     * keeps are copied without holding up those that are written meanwhile.
     */
    private <T> T done(Supplier<T> trace) {
        return Retries.of(TRIES, () -> transactions.execute(t -> trace.get()));
    }

    private ForwardTrace forward(Run run, InfectiousFacts about) {
        ForwardTrace trace = runs.forward(run, rules.version(run.rulesVersion()));
        tell(ActKind.SEARCH, "TRACED_FORWARD", run, about, trace.found());
        return trace;
    }

    private BackwardTrace backward(Run run, InfectiousFacts about) {
        BackwardTrace trace = runs.backward(run, rules.version(run.rulesVersion()));
        tell(ActKind.SEARCH, "TRACED_BACKWARD", run, about, trace.places().size());
        return trace;
    }

    private Run require(RunId id, Direction direction) {
        Run run = runs.find(id)
                .filter(found -> found.direction() == direction)
                .orElseThrow(() -> new TracingRefused(Reason.UNKNOWN_CASE));
        cases.seen(run.caseId());
        return run;
    }

    private int version() {
        return rules.at(clock.instant()).version();
    }

    private void tell(ActKind kind, String act, Run run, InfectiousFacts about, int rows) {
        events.publishEvent(ActRecorded.of(kind, act, "case:" + about.id(), about.area())
                .about(about.person().value())
                .serving(Purpose.TRACING.name())
                .rows(rows)
                .saying(run.reason()));
    }
}

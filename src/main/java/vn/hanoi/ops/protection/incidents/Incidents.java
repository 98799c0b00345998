package vn.hanoi.ops.protection.incidents;

import static vn.hanoi.ops.protection.incidents.IncidentRefused.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.protection.clocks.ClockRule.Legal;
import vn.hanoi.ops.protection.clocks.LegalClocks;
import vn.hanoi.ops.protection.clocks.Numbers;
import vn.hanoi.ops.protection.clocks.Step;
import vn.hanoi.ops.protection.clocks.StepLog;
import vn.hanoi.ops.protection.incidents.IncidentRefused.Reason;

/** The register of incidents with personal data; the clock of the notice to A05 runs in real time from the discovery. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
public class Incidents {

    private static final String PREFIX = "SC";
    private static final Duration OLDEST = Duration.ofDays(366);
    private static final Duration FAR = Duration.ofDays(3_660);
    private static final int MOST_ROWS = 200;

    private final StoredIncidents stored;
    private final IncidentQuery query;
    private final LegalClocks clocks;
    private final Numbers numbers;
    private final StepLog steps;
    private final ConsoleClock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    Incidents(
            StoredIncidents stored,
            IncidentQuery query,
            LegalClocks clocks,
            Numbers numbers,
            StepLog steps,
            ConsoleClock clock,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.query = query;
        this.clocks = clocks;
        this.numbers = numbers;
        this.steps = steps;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
    }

    /** Enters an incident and starts the clock of its notice. @param discovered when the authority's officers first knew of it */
    public IncidentRow enter(Instant discovered, IncidentFacts facts) {
        Instant now = clock.realTime();
        guard(!discovered.isAfter(now) && discovered.isAfter(now.minus(OLDEST)), Reason.DISCOVERED_TIME);
        Incident incident = Incident.discovered(
                numbers.next(PREFIX, now),
                officers.require().scope().paths().getFirst(),
                facts,
                clocks.from(discovered.truncatedTo(ChronoUnit.MILLIS), Legal.BREACH_NOTICE));
        return done(stored.save(incident), "ENTERED", "", Map.of());
    }

    /** Writes anew what is known. */
    public IncidentRow describe(UUID id, int version, IncidentFacts facts) {
        Incident incident = read(id, version);
        Map<String, ActRecorded.Change> changes =
                IncidentChanges.between(incident.row().facts(), facts);
        incident.describe(facts);
        return done(incident, "DESCRIBED", "", changes);
    }

    /** Notes that it was stopped. @param measures what was done, 5 to 1,000 characters */
    public IncidentRow contain(UUID id, int version, String measures) {
        Incident incident = read(id, version);
        incident.contain(clock.realTime());
        return done(incident, "CONTAINED", checked(measures), Map.of());
    }

    /** Notes that the authority got the notice. @param reference number of the letter, 5 to 1,000 characters */
    public IncidentRow notified(UUID id, int version, Instant at, String reference) {
        guard(!at.isAfter(clock.realTime()), Reason.NOTICE_TIME);
        Incident incident = read(id, version);
        incident.notified(at);
        return done(incident, "NOTIFIED", checked(reference), Map.of());
    }

    /** Notes why no notice is due. */
    public IncidentRow needsNoNotice(UUID id, int version, String why) {
        Incident incident = read(id, version);
        incident.needsNoNotice();
        return done(incident, "NO_NOTICE", checked(why), Map.of());
    }

    /** Notes that the people concerned were told. @param how in which way, 5 to 1,000 characters */
    public IncidentRow told(UUID id, int version, String how) {
        Incident incident = read(id, version);
        incident.told(clock.realTime());
        return done(incident, "PEOPLE_TOLD", checked(how), Map.of());
    }

    /** Closes it. @throws IncidentRefused when it was not stopped, the notice is open, or the number of people is unknown */
    public IncidentRow close(UUID id, int version, String lessons) {
        Incident incident = read(id, version);
        incident.close(clock.realTime());
        return done(incident, "CLOSED", checked(lessons), Map.of());
    }

    /** The next rows, the newest discovery first. @param limit at most 200 */
    @Transactional(readOnly = true)
    public List<IncidentRow> rows(boolean open, Optional<IncidentRow> after, int limit) {
        return query.rows(officers.require().scope(), open, after, Math.clamp(limit, 1, MOST_ROWS));
    }

    /** How many notices are awaited, counted up to 1,000. @param late only those past their time */
    @Transactional(readOnly = true)
    public int awaited(boolean late) {
        Instant now = clock.realTime();
        return query.awaited(officers.require().scope(), late ? now : now.plus(FAR));
    }

    /** Opens an incident; nothing when it lies outside the officer's areas. */
    public Optional<IncidentFile> open(UUID id) {
        Optional<Incident> found = within(id);
        found.ifPresent(incident -> events.publishEvent(ActRecorded.of(
                ActKind.VIEW, "INCIDENT_OPENED", name(id), incident.row().place())));
        return found.map(incident -> new IncidentFile(
                incident.row(), clocks.from(incident.row().discoveredAt(), Legal.BREACH_NOTICE), steps.of(id)));
    }

    /** The time by which the clocks are read. */
    public Instant now() {
        return clock.realTime();
    }

    private Optional<Incident> within(UUID id) {
        return stored.findById(id)
                .filter(i -> officers.require().scope().covers(i.row().place()));
    }

    private Incident read(UUID id, int version) {
        Incident incident = within(id).orElseThrow(() -> new IncidentRefused(Reason.NOT_THERE));
        guard(incident.row().version() == version, Reason.CHANGED_MEANWHILE);
        return incident;
    }

    private IncidentRow done(Incident incident, String step, String note, Map<String, ActRecorded.Change> changes) {
        stored.flush();
        IncidentRow row = incident.row();
        steps.add(row.id(), new Step(clock.realTime(), step, officers.require().username(), note));
        events.publishEvent(
                ActRecorded.of("INCIDENT_" + step, name(row.id()), row.place()).changing(changes));
        return row;
    }

    private static String name(UUID id) {
        return "incident:" + id;
    }

    private static String checked(String note) {
        String clean = note.strip();
        guard(clean.length() >= 5 && clean.length() <= 1_000, Reason.NOTE_LENGTH);
        return clean;
    }
}

package vn.hanoi.ops.protection.requests;

import static vn.hanoi.ops.protection.requests.RequestRefused.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.protection.clocks.ClockRule.Legal;
import vn.hanoi.ops.protection.clocks.Deadline;
import vn.hanoi.ops.protection.clocks.LegalClocks;
import vn.hanoi.ops.protection.clocks.Numbers;
import vn.hanoi.ops.protection.clocks.Step;
import vn.hanoi.ops.protection.clocks.StepLog;
import vn.hanoi.ops.protection.requests.RequestRefused.Reason;

/** Takes requests of data subjects from the receipt to the end, in real time: an exercise stops no clock of the law. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
public class SubjectRequests {

    /** Fewest characters of a note. */
    public static final int SHORTEST_NOTE = 5;

    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 1_000;

    private static final String PREFIX = "YC";
    private static final Duration OLDEST_RECEIPT = Duration.ofDays(60);

    private final StoredRequests stored;
    private final RequestFiles files;
    private final LegalClocks clocks;
    private final Numbers numbers;
    private final StepLog steps;
    private final ObjectProvider<ReviewedPapers> papers;
    private final ConsoleClock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    SubjectRequests(
            StoredRequests stored,
            RequestFiles files,
            LegalClocks clocks,
            Numbers numbers,
            StepLog steps,
            ObjectProvider<ReviewedPapers> papers,
            ConsoleClock clock,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.files = files;
        this.clocks = clocks;
        this.numbers = numbers;
        this.steps = steps;
        this.papers = papers;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
    }

    /** Enters a request and starts its clocks. @throws RequestRefused when it does not fit */
    public RequestRow receive(ReceiveRequest command) {
        Instant now = clock.realTime();
        Instant received = command.receivedAt().truncatedTo(ChronoUnit.MILLIS);
        guard(!received.isAfter(now) && received.isAfter(now.minus(OLDEST_RECEIPT)), Reason.RECEIVED_TIME);
        Deadline[] due = {
            clocks.from(received, Legal.REQUEST_ANSWER),
            clocks.from(received, command.kind().legal(command.shared()))
        };
        SubjectRequest request = stored.save(SubjectRequest.receive(
                Ids.next(),
                numbers.next(PREFIX, now),
                officers.require().scope().paths().getFirst(),
                command,
                files.seal(command),
                due));
        return done(request, "RECEIVED", "");
    }

    /** Notes how the person's identity was checked. */
    public RequestRow identify(UUID id, int version, IdentityCheck check) {
        SubjectRequest request = read(id, version);
        request.identify(check);
        return done(request, "IDENTIFIED", "");
    }

    /** Notes whom the data are about. @param person the person's id */
    public RequestRow concerns(UUID id, int version, UUID person) {
        SubjectRequest request = read(id, version);
        request.concerns(person);
        return done(request, "PERSON_FOUND", "");
    }

    /** Notes the first answer; from then on the deed is awaited. @param note what was answered, 5 to 1,000 characters */
    public RequestRow answer(UUID id, int version, String note) {
        SubjectRequest request = read(id, version);
        request.answer(clock.realTime(), files.deed(request.row()));
        return done(request, "ANSWERED", checked(note));
    }

    /** Takes the one extension before the time is over. @param reason what the person is told, 5 to 1,000 characters */
    public RequestRow extend(UUID id, int version, String reason) {
        SubjectRequest request = read(id, version);
        RequestRow row = request.row();
        request.extend(
                clock.realTime(), clocks.extended(row.receivedAt(), row.kind().legal(row.shared())));
        return done(request, "EXTENDED", checked(reason));
    }

    /**
     * Ends a request.
     *
     * @param note what was done or why not, with the law for a refusal, 5 to 1,000 characters
     * @throws RequestRefused when data would go to somebody who was not identified, or without the reviewed paper
     */
    public RequestRow close(UUID id, int version, Outcome outcome, String note) {
        SubjectRequest request = read(id, version);
        boolean paper = request.row().kind().needsPaper() && outcome.acted();
        guard(!paper || papers.stream().anyMatch(p -> p.reviewed(id)), Reason.PAPER_NOT_REVIEWED);
        request.close(outcome, clock.realTime());
        return done(request, "CLOSED", checked(note));
    }

    /** Opens a request for its own purpose and records that; nothing when it lies outside the officer's areas. */
    @PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "', '" + Roles.HEALTH_OFFICER + "')")
    public Optional<RequestFile> open(UUID id) {
        Optional<RequestFile> file = within(id).map(files::file);
        file.ifPresent(f -> {
            RequestRow row = f.row();
            events.publishEvent(
                    ActRecorded.of(ActKind.VIEW, "REQUEST_OPENED", row.record().name(), row.place())
                            .about(row.person())
                            .serving(Purpose.SUBJECT_REQUEST.name()));
        });
        return file;
    }

    /** A request's row without who asks; nothing when it lies outside the officer's areas. */
    @PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "', '" + Roles.HEALTH_OFFICER + "')")
    @Transactional(readOnly = true)
    public Optional<RequestRow> find(UUID id) {
        return within(id).map(SubjectRequest::row);
    }

    private Optional<SubjectRequest> within(UUID id) {
        return stored.findById(id)
                .filter(r -> officers.require().scope().covers(r.row().place()));
    }

    private SubjectRequest read(UUID id, int version) {
        SubjectRequest request = within(id).orElseThrow(() -> new RequestRefused(Reason.NOT_THERE));
        guard(request.row().version() == version, Reason.CHANGED_MEANWHILE);
        return request;
    }

    private RequestRow done(SubjectRequest request, String step, String note) {
        stored.flush();
        RequestRow row = request.row();
        steps.add(row.id(), new Step(clock.realTime(), step, officers.require().username(), note));
        events.publishEvent(ActRecorded.of("REQUEST_" + step, row.record().name(), row.place())
                .about(row.person())
                .serving(Purpose.SUBJECT_REQUEST.name()));
        return row;
    }

    private static String checked(String note) {
        String clean = note.strip();
        guard(clean.length() >= SHORTEST_NOTE && clean.length() <= LONGEST_NOTE, Reason.NOTE_LENGTH);
        return clean;
    }
}

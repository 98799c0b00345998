package vn.hanoi.ops.protection.held;

import static vn.hanoi.ops.protection.requests.RequestRefused.guard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.HeldAbout;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.HeldSeals;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.protection.clocks.Step;
import vn.hanoi.ops.protection.clocks.StepLog;
import vn.hanoi.ops.protection.held.PaperRow.State;
import vn.hanoi.ops.protection.requests.RequestRefused;
import vn.hanoi.ops.protection.requests.RequestRefused.Reason;
import vn.hanoi.ops.protection.requests.RequestRow;
import vn.hanoi.ops.protection.requests.RequestState;
import vn.hanoi.ops.protection.requests.SubjectRequests;

/** Collects from every room what is held about a person, has it reviewed by a second officer, and records each reading. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "', '" + Roles.HEALTH_OFFICER + "')")
public class HeldPapers {

    private final StoredPapers stored;
    private final ObjectProvider<HeldAbout> rooms;
    private final SubjectRequests requests;
    private final HeldSeals seals;
    private final PaperReader reader;
    private final StepLog steps;
    private final ConsoleClock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    HeldPapers(
            StoredPapers stored,
            ObjectProvider<HeldAbout> rooms,
            SubjectRequests requests,
            HeldSeals seals,
            PaperReader reader,
            StepLog steps,
            ConsoleClock clock,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.rooms = rooms;
        this.requests = requests;
        this.seals = seals;
        this.reader = reader;
        this.steps = steps;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
    }

    /**
     * Prepares the paper of a request from what all rooms hold now.
     *
     * @throws RequestRefused when the request is closed, nobody was identified, or the person is unknown
     */
    public PaperRow prepare(UUID request) {
        RequestRow row = request(request);
        guard(row.state() != RequestState.CLOSED, Reason.WRONG_STATE);
        guard(row.identified() != null, Reason.NOT_IDENTIFIED);
        UUID person = row.person();
        if (person == null) {
            throw new RequestRefused(Reason.PERSON_UNKNOWN);
        }
        List<HeldRecord> held = rooms.orderedStream()
                .flatMap(room -> room.about(person).stream())
                .toList();
        HeldPaper paper = stored.findByRequestId(request).orElseGet(() -> HeldPaper.of(request));
        paper.prepare(seals.seal(held), held.size(), officer(), clock.realTime());
        HeldPaper saved = stored.saveAndFlush(paper);
        note(row, "PAPER_PREPARED", "");
        tell(row, ActKind.CHANGE, "PAPER_PREPARED", List.of(), held.size());
        return saved.row();
    }

    /** Whether a request has a paper, and where it stands. */
    @Transactional(readOnly = true)
    public Optional<PaperRow> of(UUID request) {
        request(request);
        return stored.findByRequestId(request).map(HeldPaper::row);
    }

    /** The paper as the officer may read it; recorded with the fields that it shows. */
    public PaperText read(UUID request) {
        return told(request, ActKind.VIEW, "PAPER_READ");
    }

    /** The reviewed paper for handing out; recorded as a print. @throws RequestRefused when it was not reviewed */
    public PaperText print(UUID request) {
        guard(paper(request).row().state() == State.APPROVED, Reason.PAPER_NOT_REVIEWED);
        note(request(request), "PAPER_PRINTED", "");
        return told(request, ActKind.PRINT, "PAPER_PRINTED");
    }

    /** Lets a paper of another officer go out. @throws RequestRefused when the reviewer may not see everything in it */
    public PaperRow approve(UUID request) {
        HeldPaper paper = paper(request);
        guard(reader.read(paper).withheld() == 0, Reason.NOT_ALL_SEEN);
        return reviewed(paper, State.APPROVED, "");
    }

    /** Gives a paper of another officer back. @param why 5 to 1,000 characters, without personal data */
    public PaperRow giveBack(UUID request, String why) {
        String clean = why.strip();
        guard(
                clean.length() >= SubjectRequests.SHORTEST_NOTE && clean.length() <= SubjectRequests.LONGEST_NOTE,
                Reason.NOTE_LENGTH);
        return reviewed(paper(request), State.GIVEN_BACK, clean);
    }

    private PaperRow reviewed(HeldPaper paper, State found, String words) {
        paper.review(found, officer(), clock.realTime(), words);
        stored.flush();
        RequestRow row = request(paper.row().request());
        String step = found == State.APPROVED ? "PAPER_APPROVED" : "PAPER_GIVEN_BACK";
        note(row, step, words);
        tell(row, ActKind.CHANGE, step, List.of(), paper.row().records());
        return paper.row();
    }

    private PaperText told(UUID request, ActKind kind, String act) {
        PaperText text = reader.read(paper(request));
        tell(request(request), kind, act, reader.fields(text), text.row().records());
        return text;
    }

    private RequestRow request(UUID id) {
        return requests.find(id).orElseThrow(() -> new RequestRefused(Reason.NOT_THERE));
    }

    private HeldPaper paper(UUID request) {
        request(request);
        return stored.findByRequestId(request).orElseThrow(() -> new RequestRefused(Reason.NO_PAPER));
    }

    private void note(RequestRow row, String step, String words) {
        steps.add(row.id(), new Step(clock.realTime(), step, officer(), words));
    }

    private void tell(RequestRow row, ActKind kind, String act, List<String> fields, int records) {
        events.publishEvent(ActRecorded.of(kind, act, row.record().name(), row.place())
                .about(row.person())
                .serving(Purpose.SUBJECT_REQUEST.name())
                .on(fields)
                .rows(records));
    }

    private String officer() {
        return officers.require().username();
    }
}

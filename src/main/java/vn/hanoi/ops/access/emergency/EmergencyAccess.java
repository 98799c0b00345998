package vn.hanoi.ops.access.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.emergency.EmergencyRefused.Reason;
import vn.hanoi.ops.access.privacy.EmergencyTerms;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Opens personal data in danger to life: with a reason, for the policy's time, in real time, and reviewed afterwards. */
@Service
public class EmergencyAccess {

    /** Most characters of a reason or a note. */
    public static final int TEXT_LIMIT = 1_000;

    private static final String AUDITOR = "hasRole('" + Roles.AUDITOR + "')";
    private static final int SHORTEST_NOTE = 10;
    private static final int ROWS = 500;

    private final EmergencyCalls calls;
    private final OpenCalls open;
    private final PrivacyPolicy policy;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    EmergencyAccess(
            EmergencyCalls calls,
            OpenCalls open,
            PrivacyPolicy policy,
            CurrentOfficer officers,
            ConsoleClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.calls = calls;
        this.open = open;
        this.policy = policy;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
        this.transactions = transactions;
    }

    /** How an access is given now. */
    public EmergencyTerms terms() {
        return policy.current().emergency();
    }

    /** The access that the current officer has open. */
    public Optional<EmergencyRow> mine() {
        return officers.find().map(Officer::username).flatMap(open::of);
    }

    /**
     * Opens an access for the current officer.
     *
     * @param reason as long as the policy's terms demand, at most 1,000 characters; it must not name a person
     * @throws EmergencyRefused when the officer may not, one is open, or the reason does not fit
     */
    public EmergencyRow open(String reason) {
        Officer officer = officers.require();
        String words = reason.strip();
        guard(policy.mayCallEmergency(officer), Reason.NOT_ALLOWED);
        guard(words.length() >= terms().shortestReason() && words.length() <= TEXT_LIMIT, Reason.TEXT_LENGTH);
        guard(!open.covers(officer.username()), Reason.OPEN_ALREADY);
        EmergencyRow row = transactions.execute(status -> {
            EmergencyCall call = EmergencyCall.open(officer.username(), words, clock.realTime(), terms().lasts());
            calls.save(call);
            tell("EMERGENCY_OPENED", call.row());
            return call.row();
        });
        open.refresh();
        return row;
    }

    /** Ends the current officer's access before its time; does nothing when none is open. */
    public void end() {
        mine().ifPresent(row -> {
            transactions.executeWithoutResult(status -> calls.findById(row.id()).ifPresent(call -> {
                call.end(clock.realTime());
                tell("EMERGENCY_ENDED", row);
            }));
            open.refresh();
        });
    }

    /** The newest 500 accesses that wait for a review, or those that had one. */
    @PreAuthorize(AUDITOR)
    @Transactional(readOnly = true)
    public List<EmergencyRow> rows(boolean waiting) {
        Limit limit = Limit.of(ROWS);
        return (waiting
                        ? calls.findByFindingIsNullOrderByStartedAtDesc(limit)
                        : calls.findByFindingIsNotNullOrderByStartedAtDesc(limit))
                .stream().map(EmergencyCall::row).toList();
    }

    /** How many wait for a review. */
    @PreAuthorize(AUDITOR)
    public long waiting() {
        return calls.countByFindingIsNull();
    }

    /**
     * Enters what a review found.
     *
     * @param note 10 to 1,000 characters
     * @throws EmergencyRefused when it was reviewed before, is the auditor's own, or the note does not fit
     */
    @PreAuthorize(AUDITOR)
    @Transactional
    public void review(UUID id, Finding finding, String note) {
        String words = note.strip();
        guard(words.length() >= SHORTEST_NOTE && words.length() <= TEXT_LIMIT, Reason.TEXT_LENGTH);
        EmergencyCall call = calls.findById(id)
                .filter(c -> c.row().finding() == null)
                .orElseThrow(() -> new EmergencyRefused(Reason.NOT_THERE));
        String auditor = officers.require().username();
        guard(!auditor.equals(call.row().officer()), Reason.OWN_ACCESS);
        Instant now = clock.realTime();
        if (call.isOpen(now)) {
            call.end(now);
        }
        call.review(finding, words, auditor, now);
        tell("EMERGENCY_REVIEWED", call.row());
        open.refresh();
    }

    private void tell(String act, EmergencyRow row) {
        events.publishEvent(ActRecorded.of(ActKind.BREAK_GLASS, act, "emergency:" + row.id(), null)
                .serving(Purpose.EMERGENCY.name()));
    }

    private static void guard(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new EmergencyRefused(otherwise);
        }
    }
}

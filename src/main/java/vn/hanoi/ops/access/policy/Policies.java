package vn.hanoi.ops.access.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.policy.PolicyRefused.Reason;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.StoredPolicies;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The policy as dated data under four eyes: an administrator proposes a version, another one puts it into force. */
@Service
@Transactional
public class Policies {

    private static final String ADMIN = "hasRole('" + Roles.ADMIN + "')";
    private static final String READERS = "hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')";

    private final PolicyTable table;
    private final StoredPolicies stored;
    private final PrivacyPolicy policy;
    private final AllFields fields;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    Policies(
            PolicyTable table,
            StoredPolicies stored,
            PrivacyPolicy policy,
            AllFields fields,
            CurrentOfficer officers,
            ConsoleClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.stored = stored;
        this.policy = policy;
        this.fields = fields;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** All versions and proposals, the newest first. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<PolicyEntry> entries() {
        return table.all();
    }

    /** The content of a version, in whatever state it is. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Optional<PolicyVersion> version(int number) {
        return stored.find(number);
    }

    /** The cells in which a version differs from the one in force now. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<CellChange> changes(int number) {
        return stored.find(number)
                .map(next -> PolicyComparison.changes(policy.current(), next, fields.all()))
                .orElse(List.of());
    }

    /** Proposes a version. @return its number @throws PolicyRefused with every fault that was found */
    @PreAuthorize(ADMIN)
    public int propose(ProposePolicy proposal) {
        List<PolicyFault> faults = new ProposalCheck().faults(proposal, clock.realTime());
        if (!faults.isEmpty()) {
            throw new PolicyRefused(Reason.FAULTS, faults);
        }
        PolicyVersion current = policy.current();
        boolean same = current.rules().equals(proposal.rules())
                && current.purposes().equals(proposal.purposes())
                && current.emergency().equals(proposal.emergency());
        guard(!same, Reason.NO_CHANGE);
        int number = table.add(proposal, officers.require().username(), clock.realTime());
        tell("POLICY_PROPOSED", number);
        return number;
    }

    /** Puts a proposal of another officer into force, from its date or now, whichever is later. @throws PolicyRefused */
    @PreAuthorize(ADMIN)
    public void approve(int number) {
        decide(number, PolicyState.APPROVED, "");
        tell("POLICY_APPROVED", number);
        events.publishEvent(new PolicyApproved(number));
    }

    /** Rejects a proposal; whoever made it may take it back so. @param why 10 to 500 characters @throws PolicyRefused */
    @PreAuthorize(ADMIN)
    public void reject(int number, String why) {
        String note = why.strip();
        guard(note.length() >= 10 && note.length() <= 500, Reason.NOTE_LENGTH);
        decide(number, PolicyState.REJECTED, note);
        tell("POLICY_REJECTED", number);
    }

    private void decide(int number, PolicyState state, String note) {
        PolicyEntry entry = table.find(number)
                .filter(e -> e.state() == PolicyState.PROPOSED)
                .orElseThrow(() -> new PolicyRefused(Reason.NOT_PROPOSED));
        String officer = officers.require().username();
        guard(state == PolicyState.REJECTED || !officer.equals(entry.proposedBy()), Reason.OWN_PROPOSAL);
        Instant now = clock.realTime();
        guard(table.decide(number, state, officer, now, note), Reason.NOT_PROPOSED);
    }

    private void tell(String act, int number) {
        events.publishEvent(ActRecorded.of(ActKind.SETTING, act, "policy:" + number, null));
    }

    private static void guard(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new PolicyRefused(otherwise);
        }
    }
}

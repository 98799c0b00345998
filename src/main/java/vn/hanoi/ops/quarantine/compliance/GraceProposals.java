package vn.hanoi.ops.quarantine.compliance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.sites.Sites;

/**
 * Hours of grace under four eyes: the manager of a site proposes them for the own site, the city for all sites; another
 * officer who answers for the same site, or the city, puts them into force.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.QUARANTINE_MANAGER + "', '" + Roles.COMMAND_CENTRE + "', '" + Roles.ADMIN + "')")
@Transactional
public class GraceProposals {

    private static final int REASON_LIMIT = 300;
    private static final int NAME_LIMIT = 80;

    private final GraceTable table;
    private final WatchRules rules;
    private final Sites sites;
    private final CurrentOfficer officers;
    private final QuarantineHands hands;
    private final ApplicationEventPublisher events;

    GraceProposals(
            GraceTable table,
            WatchRules rules,
            Sites sites,
            CurrentOfficer officers,
            QuarantineHands hands,
            ApplicationEventPublisher events) {
        this.table = table;
        this.rules = rules;
        this.sites = sites;
        this.officers = officers;
        this.hands = hands;
        this.events = events;
    }

    /** The hours that hold for sites of the officer, those of all sites among them. */
    @Transactional(readOnly = true)
    public List<Grace> graces() {
        return rules.graces().stream()
                .filter(grace -> grace.site().isBlank() || answersFor(grace.site()))
                .toList();
    }

    /** The proposals about which the officer may decide or know, the oldest first. */
    @Transactional(readOnly = true)
    public List<GraceProposal> open() {
        return table.open().stream()
                .filter(proposal -> answersFor(proposal.grace().site()))
                .toList();
    }

    /**
     * Proposes new hours from the day of the approval on.
     *
     * @param site code of a site of the officer; blank for all sites, which the city alone proposes
     * @param name 1 to 80 characters
     * @param reason what is done in these hours and who asked for it; 1 to 300 characters
     */
    public UUID add(String site, String name, Set<WatchCode> codes, LocalTime from, LocalTime to, String reason) {
        QuarantineRefused.unless(from.isBefore(to), Reason.END_BEFORE_START);
        QuarantineRefused.unless(
                !codes.isEmpty() && !name.isBlank() && name.strip().length() <= NAME_LIMIT, Reason.OUT_OF_RANGE);
        LocalDate day = hands.now().day();
        return propose(
                GraceStep.ADD, new Grace(Ids.next(), site.strip(), name.strip(), codes, from, to, day, null), reason);
    }

    /** Proposes the end of hours. @param reason 1 to 300 characters */
    public UUID end(UUID grace, String reason) {
        Grace ending = table.find(grace).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        QuarantineRefused.unless(ending.validTo() == null, Reason.WRONG_STATE);
        return propose(GraceStep.END, ending, reason);
    }

    private UUID propose(GraceStep step, Grace grace, String reason) {
        QuarantineRefused.unless(answersFor(grace.site()), Reason.NOT_FOUND);
        QuarantineRefused.unless(!reason.isBlank() && reason.strip().length() <= REASON_LIMIT, Reason.REASON_MISSING);
        Hand hand = hands.now();
        GraceProposal proposal = new GraceProposal(Ids.next(), step, grace, reason.strip(), hand.officer(), hand.at());
        table.propose(proposal);
        tell("GRACE_PROPOSED", proposal);
        return proposal.id();
    }

    /** Puts a proposal of another officer into force. @throws QuarantineRefused for the own one, or when it is decided */
    public void approve(UUID id) {
        GraceProposal proposal = waiting(id);
        Hand hand = hands.now();
        QuarantineRefused.unless(!proposal.proposedBy().equals(hand.officer()), Reason.SECOND_OFFICER);
        QuarantineRefused.unless(table.decide(id, true, hand), Reason.WRONG_STATE);
        if (proposal.step() == GraceStep.ADD) {
            table.add(proposal.grace(), hand);
        } else {
            table.end(proposal.grace().id(), hand.day().minusDays(1));
        }
        rules.refresh();
        tell(proposal.step() == GraceStep.ADD ? "GRACE_ADDED" : "GRACE_ENDED", proposal);
    }

    /** Lets a proposal go; whoever made it may take it back so. */
    public void reject(UUID id) {
        GraceProposal proposal = waiting(id);
        QuarantineRefused.unless(table.decide(id, false, hands.now()), Reason.WRONG_STATE);
        tell("GRACE_REJECTED", proposal);
    }

    private GraceProposal waiting(UUID id) {
        return open().stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new QuarantineRefused(Reason.WRONG_STATE));
    }

    private boolean answersFor(String site) {
        return site.isBlank()
                ? officers.require().is(Role.ADMIN, Role.COMMAND_CENTRE)
                : sites.find(site).isPresent();
    }

    private void tell(String act, GraceProposal proposal) {
        String where = proposal.grace().site();
        events.publishEvent(new ActRecorded(
                        act,
                        "quarantine-watch",
                        null,
                        (where + " " + proposal.grace().name()).strip())
                .as(ActKind.SETTING));
    }
}

package vn.hanoi.ops.quarantine.compliance;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.sites.Sites;

/**
 * Rules of watching under four eyes: one officer of the city proposes, another puts into force; older rules stay readable
 * and hold for older detections.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.COMMAND_CENTRE + "')")
@Transactional
public class WatchRuleProposals {

    private final WatchRuleTable table;
    private final WatchRules rules;
    private final Sites sites;
    private final QuarantineHands hands;
    private final ApplicationEventPublisher events;

    WatchRuleProposals(
            WatchRuleTable table,
            WatchRules rules,
            Sites sites,
            QuarantineHands hands,
            ApplicationEventPublisher events) {
        this.table = table;
        this.rules = rules;
        this.sites = sites;
        this.hands = hands;
        this.events = events;
    }

    /** The proposals that wait, the oldest first. */
    @Transactional(readOnly = true)
    public List<WatchRuleProposal> open() {
        return table.open();
    }

    /**
     * Proposes a rule, which holds from the approval on.
     *
     * @throws QuarantineRefused when something is out of range, the site or the place is unknown, or no source is named
     */
    public UUID propose(NewWatchRule rule) {
        boolean placed = rule.place().isEmpty() || rules.place(rule.place()).isPresent();
        QuarantineRefused.unless(rule.inRange() && placed, Reason.OUT_OF_RANGE);
        QuarantineRefused.unless(
                rule.site().isEmpty() || sites.find(rule.site()).isPresent(), Reason.NOT_FOUND);
        QuarantineRefused.unless(rule.sourced(), Reason.REASON_MISSING);
        Hand hand = hands.now();
        WatchRuleProposal proposal = new WatchRuleProposal(Ids.next(), rule, hand.officer(), hand.at());
        table.propose(proposal);
        tell("WATCH_RULE_PROPOSED", proposal);
        return proposal.id();
    }

    /** Puts a proposal of another officer into force. @throws QuarantineRefused for the own one, or when it is decided */
    public void approve(UUID id) {
        WatchRuleProposal proposal = waiting(id);
        Hand hand = hands.now();
        QuarantineRefused.unless(!proposal.proposedBy().equals(hand.officer()), Reason.SECOND_OFFICER);
        QuarantineRefused.unless(table.decide(id, true, hand), Reason.WRONG_STATE);
        table.add(proposal.rule(), hand);
        rules.refresh();
        tell("WATCH_RULE_ENACTED", proposal);
    }

    /** Lets a proposal go; whoever made it may take it back so. */
    public void reject(UUID id) {
        WatchRuleProposal proposal = waiting(id);
        QuarantineRefused.unless(table.decide(id, false, hands.now()), Reason.WRONG_STATE);
        tell("WATCH_RULE_REJECTED", proposal);
    }

    private WatchRuleProposal waiting(UUID id) {
        return open().stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new QuarantineRefused(Reason.WRONG_STATE));
    }

    private void tell(String act, WatchRuleProposal proposal) {
        events.publishEvent(new ActRecorded(
                        act, "quarantine-watch", null, proposal.rule().code().name())
                .as(ActKind.SETTING));
    }
}

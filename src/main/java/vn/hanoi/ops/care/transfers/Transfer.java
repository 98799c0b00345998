package vn.hanoi.ops.care.transfers;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.Direction;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.proposals.CareRulesVersion;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;

/** The way of one patient to one bed: each verb guards first and leaves a line in the course. */
@Entity
@Table(name = "care_transfer")
class Transfer extends TransferFile {

    @SuppressWarnings("NullAway.Init")
    protected Transfer() {}

    /** What a request rests on. */
    record Start(
            CaseFacts facts,
            @Nullable String household,
            @Nullable Stay stay,
            RequestTransfer wanted,
            int tier) {}

    static Transfer request(Start start, int year, int number, CareRulesVersion rules, CareHand hand) {
        Transfer made = new Transfer();
        CaseFacts facts = start.facts();
        made.id = TransferId.next();
        made.year = year;
        made.number = number;
        made.caseId = facts.id();
        made.person = facts.person();
        made.household = start.household();
        made.areaPath = facts.area().value();
        made.openCase = facts.id().value();
        Stay stay = start.stay();
        if (stay != null) {
            made.fromSite = stay.site().value();
            made.fromArea = stay.area().value();
        }
        made.direction = stay == null ? Direction.FIRST : direction(start.tier(), stay.tier());
        made.emergency = start.wanted().emergency();
        made.severity = facts.severity();
        made.risk = facts.risk();
        made.needs = names(start.wanted().needs());
        made.orderedTier = start.wanted().orderedTier();
        made.handover = start.wanted().handover().strip();
        made.rulesVersion = rules.version();
        made.requestedAt = hand.at();
        made.enter(TransferState.REQUESTED, rules, hand.at());
        made.note(TransferStep.REQUESTED, hand, null, made.handover);
        return made;
    }

    private static Direction direction(int tier, int now) {
        return tier > now ? Direction.UP : tier < now ? Direction.DOWN : Direction.SAME;
    }

    /** A destination was found, or none fits. */
    void propose(@Nullable SiteId site, CareRulesVersion rules, CareHand hand) {
        guard(state.waiting(), CareRefused.Reason.WRONG_STATE);
        UUID before = proposedSite;
        proposedSite = site == null ? null : site.value();
        rulesVersion = rules.version();
        TransferState next = site == null ? TransferState.REQUESTED : TransferState.PROPOSED;
        if (next != state || !Objects.equals(before, proposedSite)) {
            enter(next, rules, hand.at());
            note(site == null ? TransferStep.NONE_FITS : TransferStep.PROPOSED, hand, site, "");
        }
    }

    /** A bed was taken hold of. @param until when the hold runs out */
    void hold(SiteRow site, BedClass bed, Instant until, CareHand hand) {
        guard(state.waiting(), CareRefused.Reason.WRONG_STATE);
        toSite = site.id().value();
        toArea = site.area().value();
        bedClass = bed;
        state = TransferState.HELD;
        stateAt = hand.at();
        dueAt = until;
        note(TransferStep.HELD, hand, site.id(), "");
    }

    /** The hold ran out or was let go: a destination is sought again. */
    void release(TransferStep why, CareRulesVersion rules, CareHand hand) {
        guard(state == TransferState.HELD, CareRefused.Reason.WRONG_STATE);
        letGo(why, "", rules, hand);
    }

    void accept(CareRulesVersion rules, CareHand hand) {
        guard(state == TransferState.HELD, CareRefused.Reason.WRONG_STATE);
        enter(TransferState.ACCEPTED, rules, hand.at());
        note(TransferStep.ACCEPTED, hand, to(), "");
    }

    void refuse(String reason, CareRulesVersion rules, CareHand hand) {
        guard(state == TransferState.HELD || state == TransferState.ACCEPTED, CareRefused.Reason.WRONG_STATE);
        words(reason);
        letGo(TransferStep.REFUSED, reason, rules, hand);
    }

    void arrange(Ambulance ambulance, CareRulesVersion rules, CareHand hand) {
        guard(state == TransferState.ACCEPTED || state == TransferState.TRANSPORT, CareRefused.Reason.WRONG_STATE);
        guard(ambulance.fits(), CareRefused.Reason.AMBULANCE_MISSING);
        plate = ambulance.plate().strip();
        crew = ambulance.crew().strip();
        crewPhone = ambulance.crewPhone().strip();
        enter(TransferState.TRANSPORT, rules, hand.at());
        note(TransferStep.TRANSPORT, hand, to(), plate);
    }

    void pickUp(CareRulesVersion rules, CareHand hand) {
        guard(state == TransferState.TRANSPORT, CareRefused.Reason.WRONG_STATE);
        enter(TransferState.PICKED_UP, rules, hand.at());
        note(TransferStep.PICKED_UP, hand, to(), "");
    }

    void arrive(CareRulesVersion rules, CareHand hand) {
        guard(state == TransferState.PICKED_UP, CareRefused.Reason.WRONG_STATE);
        enter(TransferState.ARRIVED, rules, hand.at());
        note(TransferStep.ARRIVED, hand, to(), "");
    }

    /** The patient lies in the bed; who is treated at home needs no way there. */
    void admit(CareHand hand) {
        boolean home = state == TransferState.ACCEPTED && bedClass == BedClass.HOME;
        guard(state == TransferState.ARRIVED || home, CareRefused.Reason.WRONG_STATE);
        end(TransferState.ADMITTED, TransferStep.ADMITTED, "", hand);
    }

    void cancel(String reason, CareHand hand) {
        guard(state.open(), CareRefused.Reason.WRONG_STATE);
        words(reason);
        end(TransferState.CANCELLED, TransferStep.CANCELLED, reason, hand);
    }

    void die(String reason, CareHand hand) {
        guard(state == TransferState.TRANSPORT || state == TransferState.PICKED_UP, CareRefused.Reason.WRONG_STATE);
        end(TransferState.DIED, TransferStep.DIED, reason, hand);
    }

    void handOver(String text, CareHand hand) {
        guard(state.open(), CareRefused.Reason.WRONG_STATE);
        words(text);
        handover = text.strip();
        note(TransferStep.HANDOVER, hand, null, text);
    }

    void tell(TransferStep whom, CareHand hand) {
        guard(state.open() || state == TransferState.ADMITTED, CareRefused.Reason.WRONG_STATE);
        if (whom == TransferStep.FAMILY_TOLD) {
            familyToldAt = hand.at();
        } else {
            siteToldAt = hand.at();
        }
        note(whom, hand, to(), "");
    }

    /** What is known of the patient changed. @return whether a destination must be sought anew */
    boolean regrade(@Nullable Severity newSeverity, @Nullable RiskGroup newRisk, CareHand hand) {
        boolean same = severity == newSeverity && risk == newRisk;
        severity = newSeverity;
        risk = newRisk;
        if (!same) {
            note(TransferStep.REGRADED, hand, null, "");
        }
        return !same && state.waiting();
    }

    void order(@Nullable Integer tier) {
        orderedTier = tier;
    }
}

package vn.hanoi.ops.care.transfers;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.proposals.Bar;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.proposals.Ranked;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;

/**
 * The steps of dispatchers with transfers. They throw {@link NoSuchTransfer} outside the officer's scope, {@link CareRefused}
 * when they do not fit, and an optimistic-lock failure when two officers act on one transfer at once.
 */
@Service
@PreAuthorize(CareRoles.WORKERS)
public class TransferDesk {

    private static final int NEXT = 3;

    private final TransferStore store;
    private final TransferIntake intake;
    private final Candidates candidates;
    private final BedHolds holds;
    private final Overrules overrules;
    private final CareSettings settings;
    private final CaseRegister cases;
    private final CareTransactions transactions;
    private final CareHand.Hands hands;
    private final CurrentOfficer officers;

    TransferDesk(
            TransferStore store,
            TransferIntake intake,
            Candidates candidates,
            BedHolds holds,
            Overrules overrules,
            CareSettings settings,
            CaseRegister cases,
            CareTransactions transactions,
            CareHand.Hands hands,
            CurrentOfficer officers) {
        this.store = store;
        this.intake = intake;
        this.candidates = candidates;
        this.holds = holds;
        this.overrules = overrules;
        this.settings = settings;
        this.cases = cases;
        this.transactions = transactions;
        this.hands = hands;
        this.officers = officers;
    }

    /** Asks for a bed for a confirmed case in the officer's scope. */
    public TransferId request(RequestTransfer wanted) {
        return transactions.run(() -> {
            cases.find(wanted.caseId())
                    .filter(facts -> officers.require().scope().covers(facts.area()))
                    .orElseThrow(() -> new CareRefused(CareRefused.Reason.UNKNOWN_CASE));
            return intake.request(wanted, hands.now());
        });
    }

    /** Where the patient can go now, with reasons. */
    public Ranking proposals(TransferId id) {
        return transactions.run(
                () -> candidates.of(store.require(id), hands.now().at()));
    }

    /**
     * Holds a bed.
     *
     * @param reason needed when the place is not the first proposal
     * @return that it is held, or who was faster and what is left
     * @throws CareRefused when a hard rule bars the place
     */
    public HoldAnswer hold(TransferId id, SiteId site, String reason) {
        try {
            return transactions.run(() -> take(id, site, reason));
        } catch (CareRefused refused) {
            if (refused.reason() != CareRefused.Reason.NO_BED) {
                throw refused;
            }
            return transactions.run(() -> missed(id, site));
        }
    }

    private HoldAnswer take(TransferId id, SiteId site, String reason) {
        CareHand hand = hands.now();
        Transfer transfer = store.require(id);
        Ranking ranking = candidates.of(transfer, hand.at());
        Ranked chosen = ranking.of(site).orElseThrow(() -> new CareRefused(barred(ranking, site)));
        Instant until = hand.at().plusSeconds(ranking.rules().rules().holdMinutes() * 60L);
        transfer.hold(chosen.site(), chosen.bedClass(), until, hand);
        overrules.note(transfer, ranking, site, reason, hand);
        holds.hold(id, site, chosen.bedClass(), until, hand);
        store.save(transfer, "BED_HELD");
        store.bedsChanged(site);
        return new HoldAnswer(true, until, null, List.of());
    }

    private static CareRefused.Reason barred(Ranking ranking, SiteId site) {
        return ranking.barred().stream()
                .filter(barred -> barred.site().id().equals(site))
                .findFirst()
                .map(barred -> barred.bar() == Bar.FULL ? CareRefused.Reason.NO_BED : CareRefused.Reason.BARRED)
                .orElse(CareRefused.Reason.UNKNOWN_SITE);
    }

    private HoldAnswer missed(TransferId id, SiteId site) {
        Instant now = hands.now().at();
        Transfer transfer = store.require(id);
        List<Ranked> next = candidates.of(transfer, now).best().stream()
                .filter(ranked -> !ranked.site().id().equals(site))
                .limit(NEXT)
                .toList();
        HeldBed taken = Arrays.stream(BedClass.values())
                .flatMap(bedClass -> holds.latest(site, bedClass, now).stream())
                .max(Comparator.comparing(HeldBed::since))
                .orElse(null);
        return new HoldAnswer(false, null, taken, next);
    }

    /** Lets a held bed go and seeks anew. */
    public void release(TransferId id) {
        does(id, "BED_RELEASED", (transfer, hand) -> {
            SiteId site = transfer.to();
            transfer.release(TransferStep.RELEASED, settings.at(hand.at()), hand);
            holds.end(id, "RELEASED", hand.at());
            intake.propose(transfer, hand);
            Optional.ofNullable(site).ifPresent(store::bedsChanged);
        });
    }

    /** An ambulance was found, or another one. */
    public void arrange(TransferId id, Ambulance ambulance) {
        does(id, "TRANSPORT_ARRANGED", (transfer, hand) -> transfer.arrange(ambulance, settings.at(hand.at()), hand));
    }

    /** The patient is in the ambulance. */
    public void pickUp(TransferId id) {
        does(id, "PATIENT_PICKED_UP", (transfer, hand) -> transfer.pickUp(settings.at(hand.at()), hand));
    }

    /** The ambulance stands before the place. */
    public void arrive(TransferId id) {
        does(id, "PATIENT_ARRIVED", (transfer, hand) -> transfer.arrive(settings.at(hand.at()), hand));
    }

    /** The transfer is not needed any more. @param reason never blank */
    public void cancel(TransferId id, String reason) {
        does(id, "TRANSFER_CANCELLED", (transfer, hand) -> {
            transfer.cancel(reason, hand);
            holds.end(id, "CANCELLED", hand.at());
        });
    }

    /** The patient died on the way; the case ends too. */
    public void died(TransferId id, String words) {
        does(id, "PATIENT_DIED_ON_THE_WAY", (transfer, hand) -> {
            transfer.die(words, hand);
            holds.end(id, "DIED", hand.at());
            store.save(transfer, "PATIENT_DIED_ON_THE_WAY");
            cases.treated(transfer.caseId, CaseState.DIED, words);
        });
    }

    /** What the receiving place must know. */
    public void handOver(TransferId id, String words) {
        does(id, "HANDOVER_WRITTEN", (transfer, hand) -> transfer.handOver(words, hand));
    }

    /** The family knows where the patient goes. */
    public void familyTold(TransferId id) {
        does(id, "FAMILY_TOLD", (transfer, hand) -> transfer.tell(TransferStep.FAMILY_TOLD, hand));
    }

    /** The receiving place knows that the patient comes. */
    public void siteTold(TransferId id) {
        does(id, "SITE_TOLD", (transfer, hand) -> transfer.tell(TransferStep.SITE_TOLD, hand));
    }

    private void does(TransferId id, String act, BiConsumer<Transfer, CareHand> verb) {
        transactions.does(() -> {
            Transfer transfer = store.require(id);
            verb.accept(transfer, hands.now());
            store.save(transfer, act);
        });
    }
}

package vn.hanoi.ops.care.transfers;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.proposals.CareRulesVersion;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.sites.CareScope;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * The steps of a receiving place with transfers to it. Only who answers for the place may take them; they throw as those of
 * {@link TransferDesk} do.
 */
@Service
@PreAuthorize(CareRoles.RECEIVERS)
public class Reception {

    private static final Duration USUAL_STAY = Duration.ofDays(14);

    private final TransferStore store;
    private final TransferIntake intake;
    private final BedHolds holds;
    private final StayTable stays;
    private final CareSettings settings;
    private final CaseRegister cases;
    private final CareTransactions transactions;
    private final CareHand.Hands hands;
    private final CareScope own;

    Reception(
            TransferStore store,
            TransferIntake intake,
            BedHolds holds,
            StayTable stays,
            CareSettings settings,
            CaseRegister cases,
            CareTransactions transactions,
            CareHand.Hands hands,
            CareScope own) {
        this.store = store;
        this.intake = intake;
        this.holds = holds;
        this.stays = stays;
        this.settings = settings;
        this.cases = cases;
        this.transactions = transactions;
        this.hands = hands;
        this.own = own;
    }

    /** Takes the patient: the bed is kept for the way, and the case is routed. @throws CareRefused when the hold ran out */
    public void accept(TransferId id) {
        does(id, "TRANSFER_ACCEPTED", (transfer, hand) -> {
            CareRulesVersion rules = settings.at(hand.at());
            transfer.accept(rules, hand);
            Instant until = hand.at().plusSeconds(rules.rules().acceptedMinutes() * 60L);
            CareRefused.unless(holds.keep(id, until, hand.at()), CareRefused.Reason.HOLD_EXPIRED);
            cases.placed(transfer.caseId, placement(transfer), "");
        });
    }

    /** Refuses; another destination is proposed at once. @param reason never blank */
    public void refuse(TransferId id, String reason) {
        does(id, "TRANSFER_REFUSED", (transfer, hand) -> {
            SiteId site = transfer.to();
            transfer.refuse(reason, settings.at(hand.at()), hand);
            holds.end(id, "REFUSED", hand.at());
            store.save(transfer, "TRANSFER_REFUSED");
            intake.propose(transfer, hand);
            Optional.ofNullable(site).ifPresent(store::bedsChanged);
        });
    }

    /** The patient lies in the bed: the stay elsewhere ends, one here begins. @throws CareRefused when the bed is lost */
    public void admit(TransferId id) {
        does(id, "PATIENT_ADMITTED", (transfer, hand) -> {
            SiteId site = Objects.requireNonNull(transfer.to());
            holds.secure(id, site, Objects.requireNonNull(transfer.bedClass), hand.at());
            transfer.admit(hand);
            stays.end(transfer.caseId, "TRANSFERRED", hand).ifPresent(store::bedsChanged);
            stays.begin(transfer, CareTimes.day(hand.at().plus(USUAL_STAY)), hand);
            holds.end(id, "ADMITTED", hand.at());
            store.bedsChanged(site);
        });
    }

    private Placement placement(Transfer transfer) {
        if (transfer.bedClass == BedClass.HOME) {
            return Placement.HOME;
        }
        int tier = stays.tierOf(Objects.requireNonNull(transfer.to()));
        return tier == 1 ? Placement.TIER_1 : tier == 2 ? Placement.TIER_2 : Placement.TIER_3;
    }

    private void does(TransferId id, String act, BiConsumer<Transfer, CareHand> verb) {
        transactions.does(() -> {
            Transfer transfer = store.require(id);
            AreaPath place = transfer.toAreaPath();
            CareRefused.unless(place != null, CareRefused.Reason.WRONG_STATE);
            if (!own.receives(Objects.requireNonNull(transfer.to()), Objects.requireNonNull(place))) {
                throw new NoSuchTransfer(id);
            }
            verb.accept(transfer, hands.now());
            store.save(transfer, act);
        });
    }
}

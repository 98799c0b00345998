package vn.hanoi.ops.care.transfers;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.cases.CaseAssessed;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseConfirmed;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefuted;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseReopened;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.Placement;

/**
 * Hears of cases: who is confirmed stands in the queue, whose state changes is graded anew, whose case ends or who is no F0
 * after all leaves. Whose end is taken back lies where they lay, or stands in the queue again.
 */
@Component
class CaseNews {

    private static final String ENDED = "Ca bệnh đã kết thúc";
    private static final String REFUTED = "Đã bỏ xác nhận ca nhiễm";

    private final TransferIntake intake;
    private final TransferStore store;
    private final BedHolds holds;
    private final StayTable stays;
    private final CaseRegister cases;
    private final CareHand.Hands hands;

    CaseNews(
            TransferIntake intake,
            TransferStore store,
            BedHolds holds,
            StayTable stays,
            CaseRegister cases,
            CareHand.Hands hands) {
        this.intake = intake;
        this.store = store;
        this.holds = holds;
        this.stays = stays;
        this.cases = cases;
        this.hands = hands;
    }

    @EventListener
    void on(CaseConfirmed confirmed) {
        if (store.open(confirmed.id()).isEmpty()) {
            intake.request(RequestTransfer.of(confirmed.id()), hands.now());
        }
    }

    @EventListener
    void on(CaseAssessed assessed) {
        CareHand hand = hands.now();
        store.open(assessed.id())
                .ifPresent(transfer -> cases.find(assessed.id()).ifPresent(facts -> {
                    boolean again = transfer.regrade(facts.severity(), facts.risk(), hand);
                    store.save(transfer, "TRANSFER_REGRADED");
                    if (again) {
                        intake.propose(transfer, hand);
                    }
                }));
    }

    @EventListener
    void on(CaseRefuted refuted) {
        leave(refuted.id(), REFUTED, "REFUTED");
    }

    @EventListener
    void on(CaseClosed closed) {
        boolean died = cases.find(closed.id())
                .filter(facts -> facts.state() == CaseState.DIED)
                .isPresent();
        leave(closed.id(), ENDED, died ? "DIED" : "DISCHARGED");
    }

    /** Who was routed home needs no bed. */
    @EventListener
    void on(CaseReopened reopened) {
        CaseId id = reopened.id();
        boolean treated = cases.find(id)
                .filter(facts -> facts.kind() == CaseKind.F0 && facts.state().open())
                .filter(facts -> facts.placement() != Placement.HOME)
                .isPresent();
        if (!treated || store.open(id).isPresent() || stays.open(id).isPresent()) {
            return;
        }
        CareHand hand = hands.now();
        stays.ended(id)
                .filter(bed -> holds.isFree(bed.site(), bed.bedClass(), hand.at()))
                .ifPresentOrElse(
                        bed -> {
                            stays.goOn(bed, id);
                            store.bedsChanged(bed.site());
                        },
                        () -> intake.request(RequestTransfer.of(id), hand));
    }

    private void leave(CaseId id, String why, String exit) {
        CareHand hand = hands.now();
        store.open(id).ifPresent(transfer -> {
            holds.end(transfer.id(), "CANCELLED", hand.at());
            transfer.cancel(why, hand);
            store.save(transfer, "TRANSFER_CANCELLED");
        });
        stays.end(id, exit, hand).ifPresent(store::bedsChanged);
    }
}

package vn.hanoi.ops.care.transfers;

import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.sites.CareHand;

/** Gives beds back whose holds have run out, and proposes another destination. */
@Component
class HoldWatch {

    private static final int MOST = 500;

    private final BedHolds holds;
    private final TransferStore store;
    private final TransferIntake intake;
    private final CareSettings settings;
    private final CareTransactions transactions;
    private final CareHand.Hands hands;

    HoldWatch(
            BedHolds holds,
            TransferStore store,
            TransferIntake intake,
            CareSettings settings,
            CareTransactions transactions,
            CareHand.Hands hands) {
        this.holds = holds;
        this.store = store;
        this.intake = intake;
        this.settings = settings;
        this.transactions = transactions;
        this.hands = hands;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 20_000)
    @SchedulerLock(name = "care-hold-watch")
    void look() {
        holds.overdue(hands.now().at(), MOST).forEach(id -> transactions.does(() -> expire(id)));
    }

    private void expire(TransferId id) {
        CareHand hand = hands.now();
        Optional<Transfer> transfer = store.find(id).filter(t -> t.state == TransferState.HELD);
        SiteId site = transfer.map(Transfer::to).orElse(null);
        transfer.ifPresent(t -> {
            t.release(TransferStep.HOLD_EXPIRED, settings.at(hand.at()), hand);
            holds.end(id, "EXPIRED", hand.at());
            intake.propose(t, hand);
        });
        if (transfer.isEmpty() && store.find(id).filter(t -> t.state.open()).isEmpty()) {
            holds.end(id, "EXPIRED", hand.at());
        }
        Optional.ofNullable(site).ifPresent(store::bedsChanged);
    }
}

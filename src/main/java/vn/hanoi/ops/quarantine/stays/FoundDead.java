package vn.hanoi.ops.quarantine.stays;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseReopened;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.orders.OrderEntry;
import vn.hanoi.ops.quarantine.orders.OrderState;
import vn.hanoi.ops.quarantine.orders.OrderStore;

/**
 * When a case is closed as a death, the person's orders and stay end with it, at a site or at home, and the history of the
 * order names the case. Nothing is told back. A death that was written down here has ended the order before it closes the
 * case, so that nothing is left to end when the news of the case comes in. When such a case is opened again, what ended with it
 * goes on; a bed is given anew, because the room was sent to cleaning.
 */
@Component
class FoundDead {

    private final QuarantineStayBook stays;
    private final StayStore store;
    private final OrderStore orders;
    private final CaseRegister register;
    private final QuarantineHands hands;

    FoundDead(
            QuarantineStayBook stays,
            StayStore store,
            OrderStore orders,
            CaseRegister register,
            QuarantineHands hands) {
        this.stays = stays;
        this.store = store;
        this.orders = orders;
        this.register = register;
        this.hands = hands;
    }

    @EventListener
    void on(CaseClosed closed) {
        var running = orders.allRunning(closed.person());
        if (!running.isEmpty()) {
            register.find(closed.id())
                    .filter(known -> known.state() == CaseState.DIED)
                    .ifPresent(known -> running.forEach(order -> end(order, known)));
        }
    }

    @EventListener
    void on(CaseReopened reopened) {
        register.find(reopened.id())
                .flatMap(known -> orders.resume(reopened.person(), note(known), hands.now()))
                .flatMap(order ->
                        stays.findFirstByOrderIdOrderByArrivedAtDesc(order.id().value()))
                .filter(QuarantineStay::died)
                .ifPresent(stay -> {
                    stay.goOn();
                    store.save(stay, "STAY_RESUMED");
                });
    }

    private static String note(CaseFacts known) {
        return OrderEntry.ofCase(known.number() + "/" + known.year());
    }

    private void end(OrderStore.Facts order, CaseFacts known) {
        Hand hand = hands.now();
        orders.end(order.id(), OrderState.DIED, note(known), hand);
        stays.findFirstByOrderIdOrderByArrivedAtDesc(order.id().value())
                .filter(QuarantineStay::here)
                .ifPresent(stay -> store.leave(stay, LeftHow.DIED, hand.at()));
    }
}

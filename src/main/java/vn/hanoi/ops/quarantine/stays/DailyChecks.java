package vn.hanoi.ops.quarantine.stays;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.cases.rules.Alarms;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.Why;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.orders.OrderDetails;
import vn.hanoi.ops.quarantine.orders.Orders;

/** The daily checks of everybody under an order, by the hours and alarms of the rules of cases. */
@Service
@PreAuthorize(QuarantineRoles.CARERS)
@Transactional
public class DailyChecks {

    private final Orders orders;
    private final DailyCheckTable table;
    private final CaseSettings cases;
    private final QuarantineHands hands;
    private final ApplicationEventPublisher events;

    DailyChecks(
            Orders orders,
            DailyCheckTable table,
            CaseSettings cases,
            QuarantineHands hands,
            ApplicationEventPublisher events) {
        this.orders = orders;
        this.table = table;
        this.cases = cases;
        this.hands = hands;
        this.events = events;
    }

    /** Enters the check of this part of the day, or corrects it. @return the alarms that it raises */
    public List<Why> enter(OrderId order, Check check) {
        OrderDetails found = orders.find(order).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        Hand hand = hands.now();
        CaseRules rules = cases.at(hand.at()).rules();
        CheckPart part = CheckPart.at(hand.at(), rules.followUp());
        table.put(order, part, check, hand);
        List<Why> alarms = Alarms.of(table.readings(order), rules.alarms());
        table.alarm(order, part, !alarms.isEmpty());
        events.publishEvent(
                ActRecorded.of("ORDER_CHECKED", "order:" + order, found.row().place())
                        .about(found.row().person().value()));
        return alarms;
    }

    /** Notes that somebody looked after the alarms of an order. */
    public void handle(OrderId order) {
        OrderDetails found = orders.find(order).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        table.handle(order, hands.now());
        events.publishEvent(
                ActRecorded.of("ALARM_HANDLED", "order:" + order, found.row().place())
                        .about(found.row().person().value()));
    }
}

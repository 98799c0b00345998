package vn.hanoi.ops.quarantine.stays;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.quarantine.DiedInQuarantine;
import vn.hanoi.ops.quarantine.QuarantineCompleted;
import vn.hanoi.ops.quarantine.QuarantineEscaped;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.orders.LeaveCheck;
import vn.hanoi.ops.quarantine.orders.OrderState;
import vn.hanoi.ops.quarantine.orders.OrderStore;
import vn.hanoi.ops.quarantine.sites.BedOccupancy;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/** The steps with people at a site. What does not fit is refused and changes nothing. */
@Service
@PreAuthorize(QuarantineRoles.CARERS)
@Transactional
public class StaySteps {

    private final QuarantineStayBook stays;
    private final StayStore store;
    private final OrderStore orders;
    private final BedOccupancy occupancy;
    private final QuarantineActs sites;
    private final DailyCheckTable checks;
    private final QuarantineHands hands;
    private final ApplicationEventPublisher events;

    StaySteps(
            QuarantineStayBook stays,
            StayStore store,
            OrderStore orders,
            BedOccupancy occupancy,
            QuarantineActs sites,
            DailyCheckTable checks,
            QuarantineHands hands,
            ApplicationEventPublisher events) {
        this.stays = stays;
        this.store = store;
        this.orders = orders;
        this.occupancy = occupancy;
        this.sites = sites;
        this.checks = checks;
        this.hands = hands;
        this.events = events;
    }

    /** Puts somebody into another bed of the site. */
    public void move(StayId id, UUID bed) {
        QuarantineStay stay = require(id);
        Instant now = hands.now().at();
        @Nullable UUID left = occupancy.vacate(id, now).orElse(null);
        stay.lie(bed, occupancy.take(stay.site(), bed, id, now));
        if (left != null) {
            occupancy.cleanWhenEmpty(left, now);
        }
        store.save(stay, "STAY_MOVED");
    }

    /** Lets somebody out for a while; the bed is kept. @param dueBack when the return is expected, in the future */
    public void away(StayId id, AwayFor reason, Instant dueBack) {
        QuarantineStay stay = require(id);
        stay.away(reason, dueBack, hands.now().at());
        store.save(stay, "STAY_AWAY");
    }

    /** Somebody came back. */
    public void back(StayId id) {
        QuarantineStay stay = require(id);
        stay.back();
        store.save(stay, "STAY_BACK");
    }

    /** What is fulfilled for the release of somebody, and what is missing. */
    @Transactional(readOnly = true)
    public LeaveCheck check(StayId id) {
        QuarantineStay stay = require(id);
        return orders.check(
                stay.order(),
                stay.infected(),
                checks.alarming(stay.order()),
                hands.now().day());
    }

    /**
     * Releases somebody: the order is completed, the bed is free, the home ward is told.
     *
     * @param reason needed while checks are open, and kept with the order
     * @throws QuarantineRefused when checks are open and no reason is given; an infected person is never released so
     */
    public void release(StayId id, String reason) {
        QuarantineStay stay = require(id);
        QuarantineRefused.unless(!stay.infected(), Reason.WRONG_STATE);
        QuarantineRefused.unless(check(id).passed() || !reason.isBlank(), Reason.CHECKS_OPEN);
        Hand hand = hands.now();
        OrderStore.Facts order = orders.end(stay.order(), OrderState.COMPLETED, reason, hand);
        store.leave(stay, LeftHow.RELEASED, hand.at());
        events.publishEvent(
                new QuarantineCompleted(order.id(), order.person(), order.home(), hand.day(), order.monitoredUntil()));
    }

    /** Hands an infected person over to a place of care. */
    public void toCare(StayId id) {
        QuarantineStay stay = require(id);
        QuarantineRefused.unless(stay.infected(), Reason.WRONG_STATE);
        Hand hand = hands.now();
        orders.end(stay.order(), OrderState.TO_CARE, "", hand);
        store.leave(stay, LeftHow.TO_CARE, hand.at());
    }

    /** Lets somebody go on with quarantine at home; the home ward has the order from now on. */
    public void goHome(StayId id) {
        QuarantineStay stay = require(id);
        QuarantineRefused.unless(!stay.infected(), Reason.WRONG_STATE);
        Hand hand = hands.now();
        orders.move(stay.order(), null, orders.find(stay.order()).home(), hand);
        store.leave(stay, LeftHow.HOME, hand.at());
    }

    /**
     * Notes that somebody left the site without leave. The bed is free, the order runs on, enforcement and the police of the
     * home ward are told.
     *
     * @param words since when and what is known; never blank, at most 500 characters
     */
    public void escape(StayId id, String words) {
        QuarantineStay stay = require(id);
        Hand hand = hands.now();
        OrderStore.Facts order = orders.escape(stay.order(), words, hand);
        store.leave(stay, LeftHow.ESCAPED, hand.at());
        events.publishEvent(new QuarantineEscaped(
                order.id(), order.number(), id, order.person(), stay.area(), order.home(), hand.at()));
    }

    /** Notes a death, which closes stay and order. @param words cause and circumstances; never blank, at most 500 characters */
    public void died(StayId id, String words) {
        QuarantineStay stay = require(id);
        Hand hand = hands.now();
        OrderStore.Facts order = orders.end(stay.order(), OrderState.DIED, words, hand);
        store.leave(stay, LeftHow.DIED, hand.at());
        events.publishEvent(new DiedInQuarantine(order.id(), order.number(), order.person(), stay.area(), hand.day()));
    }

    private QuarantineStay require(StayId id) {
        QuarantineStay stay = stays.findById(id).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        sites.area(stay.site());
        return stay;
    }
}

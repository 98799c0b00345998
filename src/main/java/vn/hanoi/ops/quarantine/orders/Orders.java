package vn.hanoi.ops.quarantine.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineFields;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.SiteScope;

/** Orders as officers see and change them: those served in their areas and those of people who live there. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional
public class Orders {

    private final QuarantineOrderBook orders;
    private final OrderStore store;
    private final OrderSamples samples;
    private final CaseSettings cases;
    private final SiteScope scope;
    private final PersonRegister persons;
    private final CurrentOfficer officers;
    private final QuarantineHands hands;
    private final JdbcClient jdbc;

    Orders(
            QuarantineOrderBook orders,
            OrderStore store,
            OrderSamples samples,
            CaseSettings cases,
            SiteScope scope,
            PersonRegister persons,
            CurrentOfficer officers,
            QuarantineHands hands,
            JdbcClient jdbc) {
        this.orders = orders;
        this.store = store;
        this.samples = samples;
        this.cases = cases;
        this.scope = scope;
        this.persons = persons;
        this.officers = officers;
        this.hands = hands;
        this.jdbc = jdbc;
    }

    /** One order, or nothing when it does not exist for the officer. */
    @Transactional(readOnly = true)
    public Optional<OrderDetails> find(OrderId id) {
        return orders.findById(id).filter(this::seen).map(this::details);
    }

    /** The orders of a person that exist for the officer, the newest first. */
    @Transactional(readOnly = true)
    public List<OrderRow> ofPerson(PersonId person) {
        UUID current = persons.current(person).orElse(person).value();
        return orders.findByPersonIdOrderByRegisteredAtDesc(current).stream()
                .filter(this::seen)
                .map(QuarantineOrder::row)
                .toList();
    }

    /** Lengthens an order; the end is computed anew. @param days 1 to 30 in all @param reason never blank */
    @PreAuthorize(QuarantineRoles.CARERS)
    public void extend(OrderId id, int days, String reason) {
        QuarantineOrder order = require(id);
        order.extend(days, reason, cases.version(order.rulesVersion()), hands.now());
        store.save(order, "ORDER_EXTENDED");
        jdbc.sql("UPDATE quarantine_stay SET ends_on = :ends, version = version + 1 WHERE order_id = :order"
                        + " AND left_at IS NULL")
                .param("ends", order.endsOn())
                .param("order", Ids.bytes(id.value()))
                .update();
    }

    /** A sample was taken on a day, or its outcome came. */
    @PreAuthorize(QuarantineRoles.CARERS)
    public void sample(OrderId id, LocalDate day, Outcome outcome) {
        QuarantineOrder order = require(id);
        Hand hand = hands.now();
        QuarantineRefused.unless(!day.isAfter(hand.day()) && !day.isBefore(order.countedFrom()), Reason.OUT_OF_RANGE);
        samples.put(id, day, outcome, hand);
        store.save(order, "ORDER_SAMPLED");
        store.read(new SampleRead(id, day, outcome));
    }

    private QuarantineOrder require(OrderId id) {
        return orders.findById(id).filter(this::seen).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
    }

    private OrderDetails details(QuarantineOrder order) {
        return order.details(
                cases.version(order.rulesVersion()),
                new OrderDetails.Tested(QuarantineFields.OUTCOMES.guard(samples.of(order.id()), order.place())));
    }

    private boolean seen(QuarantineOrder order) {
        SiteId site = order.row().site();
        return site == null
                ? officers.require().scope().covers(order.place())
                : scope.sees(site, order.place()) || officers.require().scope().covers(order.home()) && wide();
    }

    private boolean wide() {
        return officers.require()
                .is(vn.hanoi.ops.access.Role.HEALTH_OFFICER, vn.hanoi.ops.access.Role.DISTRICT_OFFICER);
    }
}

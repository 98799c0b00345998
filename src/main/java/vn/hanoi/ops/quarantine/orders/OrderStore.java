package vn.hanoi.ops.quarantine.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSettings;
import vn.hanoi.ops.quarantine.SiteId;

/** Makes orders and takes steps with them for the room itself; who may do so the caller has asked already. */
@Component
public class OrderStore {

    private final QuarantineOrderBook orders;
    private final OrderSamples samples;
    private final CaseSettings cases;
    private final QuarantineSettings settings;
    private final ApplicationEventPublisher events;

    OrderStore(
            QuarantineOrderBook orders,
            OrderSamples samples,
            CaseSettings cases,
            QuarantineSettings settings,
            ApplicationEventPublisher events) {
        this.orders = orders;
        this.samples = samples;
        this.cases = cases;
        this.settings = settings;
        this.events = events;
    }

    /** What the rest of the room needs of an order. @param number of the decision */
    public record Facts(
            OrderId id,
            String number,
            PersonId person,
            OrderKind kind,
            OrderState state,
            AreaPath place,
            AreaPath home,
            LocalDate from,
            LocalDate endsOn,
            LocalDate monitoredUntil) {}

    /** Puts an order into force. @throws QuarantineRefused without basis, or when the person is under another order */
    public Facts decide(OrderData data, Hand hand) {
        OrderData.Paper paper = data.paper();
        boolean founded = filled(paper.number(), 60) && filled(paper.authority(), 160) && filled(paper.basis(), 500);
        QuarantineRefused.unless(founded, Reason.BASIS_MISSING);
        LocalDate exposed = data.exposed();
        QuarantineRefused.unless(
                !paper.decidedOn().isAfter(hand.day()) && (exposed == null || !exposed.isAfter(hand.day())),
                Reason.OUT_OF_RANGE);
        QuarantineRefused.unless(orders.findByOpenPerson(data.person().value()).isEmpty(), Reason.UNDER_ANOTHER_ORDER);
        QuarantineOrder order = QuarantineOrder.decide(data, cases.at(hand.at()), hand);
        try {
            orders.saveAndFlush(order);
        } catch (DataIntegrityViolationException e) {
            throw new QuarantineRefused(Reason.UNDER_ANOTHER_ORDER);
        }
        tell(order, "ORDER_DECIDED");
        return facts(order);
    }

    /** Counts an order from a later exposure. @return its facts when the end moved */
    public Optional<Facts> recount(OrderId id, LocalDate exposed, String why, Hand hand) {
        QuarantineOrder order = require(id);
        boolean moved = order.recount(exposed, why, cases.version(order.rulesVersion()), hand);
        orders.saveAndFlush(order);
        tell(order, "ORDER_RECOUNTED");
        return moved ? Optional.of(facts(order)) : Optional.empty();
    }

    /** Ends an order. */
    public Facts end(OrderId id, OrderState how, String reason, Hand hand) {
        QuarantineOrder order = require(id);
        order.end(how, reason, hand);
        orders.saveAndFlush(order);
        tell(order, "ORDER_" + how.name());
        return facts(order);
    }

    /**
     * Lets the newest order go on that ended with a case as a death, when the person is under no other.
     *
     * @param note {@link OrderEntry#ofCase}
     */
    public Optional<Facts> resume(PersonId person, String note, Hand hand) {
        Optional<QuarantineOrder> ended =
                orders.findByOpenPerson(person.value()).isPresent()
                        ? Optional.empty()
                        : orders.findByPersonIdOrderByRegisteredAtDesc(person.value()).stream()
                                .filter(order -> order.diedBy(note))
                                .findFirst();
        ended.ifPresent(order -> {
            order.resume(note, hand);
            save(order, "ORDER_RESUMED");
        });
        return ended.map(OrderStore::facts);
    }

    /** Notes that somebody left a site without leave. @param words what is known; never blank, at most 500 characters */
    public Facts escape(OrderId id, String words, Hand hand) {
        QuarantineOrder order = require(id);
        order.escape(words, hand);
        orders.saveAndFlush(order);
        tell(order, "ORDER_ESCAPED");
        return facts(order);
    }

    /** Lets an order go on at home, or at another site. */
    public Facts move(OrderId id, @Nullable SiteId site, AreaPath place, Hand hand) {
        QuarantineOrder order = require(id);
        order.move(site, place, hand);
        orders.saveAndFlush(order);
        tell(order, "ORDER_MOVED");
        return facts(order);
    }

    /** Whether the person of an order may leave on a day. */
    public LeaveCheck check(OrderId id, boolean infected, boolean alarm, LocalDate today) {
        QuarantineOrder order = require(id);
        return LeaveCheck.of(
                order.term(cases.version(order.rulesVersion())),
                new LeaveCheck.Facts(samples.of(id), infected, alarm),
                today,
                settings.current().lastTestDays());
    }

    /** An order's facts. @throws QuarantineRefused when there is none */
    public Facts find(OrderId id) {
        return facts(require(id));
    }

    /** The order under which somebody is now. */
    public Optional<Facts> running(PersonId person) {
        return orders.findByOpenPerson(person.value()).map(OrderStore::facts);
    }

    /** The orders of somebody that run; more than one only after two persons turned out to be one. */
    public List<Facts> allRunning(PersonId person) {
        return orders.findByPersonIdOrderByRegisteredAtDesc(person.value()).stream()
                .filter(order -> order.state() == OrderState.RUNNING)
                .map(OrderStore::facts)
                .toList();
    }

    QuarantineOrder require(OrderId id) {
        return orders.findById(id).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
    }

    void save(QuarantineOrder order, String act) {
        orders.saveAndFlush(order);
        tell(order, act);
    }

    void read(SampleRead sample) {
        events.publishEvent(sample);
    }

    /** The areas whose officers have a part in the order besides the one where it is served. */
    static Set<AreaPath> shared(QuarantineOrder order) {
        return Set.of(order.home());
    }

    private void tell(QuarantineOrder order, String act) {
        events.publishEvent(ActRecorded.of(act, "order:" + order.id(), order.place())
                .about(order.person().value()));
    }

    private static Facts facts(QuarantineOrder order) {
        return new Facts(
                order.id(),
                order.number(),
                order.person(),
                order.kind(),
                order.state(),
                order.place(),
                order.home(),
                order.countedFrom(),
                order.endsOn(),
                order.monitoredUntil());
    }

    private static boolean filled(String words, int most) {
        return !words.isBlank() && words.strip().length() <= most;
    }
}

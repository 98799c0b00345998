package vn.hanoi.ops.quarantine.home;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.DiedInQuarantine;
import vn.hanoi.ops.quarantine.HomeQuarantineBroken;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.orders.LeaveCheck;
import vn.hanoi.ops.quarantine.orders.OrderData;
import vn.hanoi.ops.quarantine.orders.OrderState;
import vn.hanoi.ops.quarantine.orders.OrderStore;
import vn.hanoi.ops.quarantine.stays.AlarmWatch;

/** What the ward does about quarantine at home. */
@Service
@PreAuthorize(QuarantineRoles.HOME_CHECKERS)
@Transactional
public class HomeQuarantine {

    private static final String HEALTH = "hasRole('" + Roles.HEALTH_OFFICER + "')";
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int SIGN_LENGTH = 8;
    private static final int NOTE_LIMIT = 300;

    private final HomeList list;
    private final OrderStore orders;
    private final AlarmWatch alarms;
    private final CaseRegister cases;
    private final CurrentOfficer officers;
    private final QuarantineHands hands;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    HomeQuarantine(
            HomeList list,
            OrderStore orders,
            AlarmWatch alarms,
            CaseRegister cases,
            CurrentOfficer officers,
            QuarantineHands hands,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.list = list;
        this.orders = orders;
        this.alarms = alarms;
        this.cases = cases;
        this.officers = officers;
        this.hands = hands;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Puts an order at home into force. @throws QuarantineRefused outside of the officer's areas or without basis */
    @PreAuthorize(HEALTH)
    public OrderId decide(OrderData data) {
        QuarantineRefused.unless(data.site() == null, Reason.OUT_OF_RANGE);
        QuarantineRefused.unless(officers.require().scope().covers(data.place()), Reason.OUTSIDE);
        return orders.decide(withContact(data), hands.now()).id();
    }

    /** The order of a contact belongs to the contact's case, whose exposure counts when it is the later one. */
    private OrderData withContact(OrderData data) {
        Optional<CaseFacts> contact = cases.ofPerson(data.person()).stream()
                .filter(c -> c.state().open() && (c.kind() == CaseKind.F1 || c.kind() == CaseKind.F2))
                .findFirst();
        if (data.contact() != null || contact.isEmpty()) {
            return data;
        }
        LocalDate last = contact.get().lastExposure();
        LocalDate told = data.exposed();
        LocalDate exposed = told == null || last != null && last.isAfter(told) ? last : told;
        return new OrderData(
                data.person(),
                data.paper(),
                exposed,
                contact.get().id(),
                data.home(),
                data.place(),
                null,
                data.known());
    }

    /** The code of the sign at the door; issued when it is asked for the first time. It says nothing about anybody. */
    public String sign(OrderId id) {
        HomeRow row = running(id);
        if (row.sign() != null) {
            return row.sign();
        }
        StringBuilder code = new StringBuilder();
        for (int n = 0; n < SIGN_LENGTH; n++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        jdbc.sql("INSERT INTO quarantine_sign (order_id, code, issued_at) VALUES (:order, :code, :at)")
                .param("order", Ids.bytes(id.value()))
                .param("code", code.toString())
                .param("at", Rows.utc(hands.now().at()))
                .update();
        tell("SIGN_ISSUED", row);
        return code.toString();
    }

    /**
     * Notes a check of a home.
     *
     * @param breach the officer says that quarantine was broken; told to enforcement
     * @param note at most 300 characters; needed for a breach
     */
    public void check(OrderId id, CheckKind kind, boolean unplanned, HomeFinding found, String note, boolean breach) {
        HomeRow row = running(id);
        QuarantineRefused.unless(note.strip().length() <= NOTE_LIMIT, Reason.OUT_OF_RANGE);
        QuarantineRefused.unless(!breach || found == HomeFinding.ABSENT && !note.isBlank(), Reason.REASON_MISSING);
        Hand hand = hands.now();
        UUID check = Ids.next();
        jdbc.sql("INSERT INTO quarantine_home_check (id, order_id, area_path, kind, unplanned, found, note, checked_on,"
                        + " done_at, done_by, breach) VALUES (:id, :order, :area, :kind, :unplanned, :found, :note, :day,"
                        + " :at, :by, :breach)")
                .param("id", Ids.bytes(check))
                .param("order", Ids.bytes(id.value()))
                .param("area", row.area().value())
                .param("kind", kind.name())
                .param("unplanned", unplanned)
                .param("found", found.name())
                .param("note", note.strip())
                .param("day", hand.day())
                .param("at", Rows.utc(hand.at()))
                .param("by", hand.officer())
                .param("breach", breach)
                .update();
        tell("HOME_CHECKED", row);
        if (breach) {
            events.publishEvent(new HomeQuarantineBroken(id, check.toString(), row.person(), row.area(), hand.at()));
        }
    }

    /** The checks of a home, the newest first. */
    @Transactional(readOnly = true)
    public List<HomeCheck> checks(OrderId id) {
        if (list.find(id).isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT * FROM quarantine_home_check WHERE order_id = :order ORDER BY done_at DESC LIMIT 100")
                .param("order", Ids.bytes(id.value()))
                .query((row, n) -> new HomeCheck(
                        CheckKind.valueOf(row.getString("kind")),
                        row.getBoolean("unplanned"),
                        HomeFinding.valueOf(row.getString("found")),
                        row.getString("note"),
                        Objects.requireNonNull(Rows.at(row, "done_at")),
                        row.getString("done_by"),
                        row.getBoolean("breach")))
                .list();
    }

    /** What is fulfilled for the end of an order at home, and what is missing. */
    @PreAuthorize(HEALTH)
    @Transactional(readOnly = true)
    public LeaveCheck ready(OrderId id) {
        running(id);
        return orders.check(id, false, alarms.open(id), hands.now().day());
    }

    /** Notes a death at home, which closes the order. @param words never blank, at most 500 characters */
    @PreAuthorize(HEALTH)
    public void died(OrderId id, String words) {
        HomeRow row = running(id);
        Hand hand = hands.now();
        OrderStore.Facts order = orders.end(id, OrderState.DIED, words, hand);
        events.publishEvent(new DiedInQuarantine(id, order.number(), order.person(), row.area(), hand.day()));
    }

    /** Ends an order at home. @param reason needed while checks are open */
    @PreAuthorize(HEALTH)
    public void complete(OrderId id, String reason) {
        QuarantineRefused.unless(ready(id).passed() || !reason.isBlank(), Reason.CHECKS_OPEN);
        orders.end(id, OrderState.COMPLETED, reason, hands.now());
    }

    private HomeRow running(OrderId id) {
        HomeRow row = list.find(id).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        QuarantineRefused.unless(row.state() == OrderState.RUNNING && !row.escaped(), Reason.WRONG_STATE);
        return row;
    }

    private void tell(String act, HomeRow row) {
        events.publishEvent(ActRecorded.of(act, "order:" + row.id(), row.area())
                .about(row.person().value()));
    }
}

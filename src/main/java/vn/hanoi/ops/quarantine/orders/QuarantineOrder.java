package vn.hanoi.ops.quarantine.orders;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.cases.rules.QuarantineTerm;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineFields;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.SiteId;

/** An order's life. Its end is computed from its start and the dated rule, never typed. */
@Entity
@Table(name = "quarantine_order")
class QuarantineOrder {

    private static final int MOST_EXTRA = 30;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrderId id;

    @Version
    private @Nullable Integer version;

    private String number;
    private LocalDate decidedOn;
    private String authority;
    private String basis;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    private UUID personId;
    private @Nullable UUID openPerson;
    private @Nullable UUID caseId;
    private @Nullable UUID siteId;
    private String areaPath;
    private String homePath;
    private LocalDate countedFrom;

    @Enumerated(EnumType.STRING)
    private CountedBy countedBy;

    private @Nullable Integer doses;
    private @Nullable LocalDate lastDoseOn;
    private @Nullable LocalDate recoveredOn;
    private int rulesVersion;
    private int extraDays;
    private LocalDate endsOn;
    private LocalDate monitoredUntil;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    private Instant registeredAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant escapedAt;

    @ElementCollection
    @CollectionTable(name = "quarantine_order_step", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderEntry> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected QuarantineOrder() {}

    static QuarantineOrder decide(OrderData data, CaseRulesVersion rules, Hand hand) {
        QuarantineOrder order = new QuarantineOrder();
        order.id = OrderId.next();
        OrderData.Paper paper = data.paper();
        order.number = paper.number().strip();
        order.decidedOn = paper.decidedOn();
        order.authority = paper.authority().strip();
        order.basis = paper.basis().strip();
        order.kind = data.site() == null ? OrderKind.HOME : OrderKind.SITE;
        order.personId = data.person().value();
        order.openPerson = data.person().value();
        order.caseId = data.contact() == null ? null : data.contact().value();
        order.siteId = data.site() == null ? null : data.site().value();
        order.areaPath = data.place().value();
        order.homePath = data.home().value();
        order.countedFrom = data.exposed() == null ? hand.day() : data.exposed();
        order.countedBy = data.exposed() == null ? CountedBy.ADMISSION : CountedBy.EXPOSURE;
        order.doses = data.known().doses();
        order.lastDoseOn = data.known().lastDoseOn();
        order.recoveredOn = data.known().recoveredOn();
        order.state = OrderState.RUNNING;
        order.registeredAt = hand.at();
        order.count(rules);
        order.note(hand, OrderStep.DECIDED, "");
        return order;
    }

    void extend(int days, String reason, CaseRulesVersion rules, Hand hand) {
        running();
        QuarantineRefused.unless(days > 0, Reason.END_BEFORE_START);
        QuarantineRefused.unless(extraDays + days <= MOST_EXTRA, Reason.OUT_OF_RANGE);
        reason(reason);
        extraDays += days;
        count(rules);
        note(hand, OrderStep.EXTENDED, "+" + days + " · " + reason.strip());
    }

    /** Counts from a later exposure. @return whether the end moved */
    boolean recount(LocalDate exposed, String why, CaseRulesVersion rules, Hand hand) {
        running();
        if (!exposed.isAfter(countedFrom)) {
            return false;
        }
        countedFrom = exposed;
        countedBy = CountedBy.EXPOSURE;
        LocalDate before = endsOn;
        count(rules);
        note(hand, OrderStep.RECOUNTED, why);
        return !before.equals(endsOn);
    }

    /** Lets the order go on elsewhere. @param site absent at home */
    void move(@Nullable SiteId site, AreaPath place, Hand hand) {
        running();
        siteId = site == null ? null : site.value();
        kind = site == null ? OrderKind.HOME : OrderKind.SITE;
        areaPath = place.value();
        escapedAt = null;
        note(hand, OrderStep.MOVED, "");
    }

    /** Ends the order. @param reason needed to revoke it, for a death, or to complete it while checks are open */
    void end(OrderState how, String reason, Hand hand) {
        running();
        if (how == OrderState.REVOKED || how == OrderState.DIED) {
            reason(reason);
        }
        state = how;
        openPerson = null;
        endedAt = hand.at();
        note(hand, OrderStep.valueOf(how.name()), reason.strip());
    }

    /** Tells whether the order ended as a death of which a case told. @param note {@link OrderEntry#ofCase} */
    boolean diedBy(String note) {
        return state == OrderState.DIED && steps.getLast().note().equals(note);
    }

    /** The death was no death: the order runs on. */
    void resume(String note, Hand hand) {
        QuarantineRefused.unless(state == OrderState.DIED, Reason.WRONG_STATE);
        state = OrderState.RUNNING;
        openPerson = personId;
        endedAt = null;
        note(hand, OrderStep.RESUMED, note);
    }

    /** Notes that the person left the site without leave; the order runs on. */
    void escape(String words, Hand hand) {
        running();
        reason(words);
        escapedAt = hand.at();
        note(hand, OrderStep.ESCAPED, words.strip());
    }

    QuarantineTerm term(CaseRulesVersion rules) {
        return QuarantineTerm.of(
                countedFrom,
                new ProtectionRules.History(doses, lastDoseOn, recoveredOn),
                extraDays,
                rules.rules().quarantine());
    }

    OrderRow row() {
        AreaPath place = new AreaPath(areaPath);
        AreaPath home = new AreaPath(homePath);
        return new OrderRow(
                id,
                number,
                decidedOn,
                new PersonId(personId),
                kind,
                siteId == null ? null : new SiteId(siteId),
                place,
                home,
                state,
                QuarantineFields.LAST_DAY.guard(endsOn, place, java.util.Set.of(home)));
    }

    OrderDetails details(CaseRulesVersion rules, OrderDetails.Tested tested) {
        return new OrderDetails(
                row(),
                version == null ? 0 : version,
                authority,
                basis,
                countedBy,
                QuarantineFields.COUNTED_FROM.guard(term(rules), new AreaPath(areaPath)),
                extraDays,
                tested,
                List.copyOf(steps));
    }

    OrderId id() {
        return id;
    }

    String number() {
        return number;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    AreaPath place() {
        return new AreaPath(areaPath);
    }

    AreaPath home() {
        return new AreaPath(homePath);
    }

    OrderState state() {
        return state;
    }

    OrderKind kind() {
        return kind;
    }

    int rulesVersion() {
        return rulesVersion;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    LocalDate countedFrom() {
        return countedFrom;
    }

    LocalDate monitoredUntil() {
        return monitoredUntil;
    }

    private void count(CaseRulesVersion rules) {
        rulesVersion = rules.version();
        QuarantineTerm term = term(rules);
        endsOn = term.lastDay();
        monitoredUntil = term.monitoredUntil();
    }

    private void running() {
        QuarantineRefused.unless(state == OrderState.RUNNING, Reason.WRONG_STATE);
    }

    private static void reason(String words) {
        QuarantineRefused.unless(!words.isBlank() && words.strip().length() <= 500, Reason.REASON_MISSING);
    }

    private void note(Hand hand, OrderStep step, String words) {
        steps.add(new OrderEntry(hand.at(), step, hand.officer(), hand.name(), words));
    }
}

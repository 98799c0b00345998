package vn.hanoi.ops.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportRefused.Reason;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.EnteredTexts;

/** Orders of files: who may have which list, who approves it, and what became of it. Times are real, also in an exercise. */
@Service
@EnteredTexts
@PreAuthorize("isAuthenticated()")
public class Exports {

    /** Fewest characters of the reason for a file that must be approved. */
    public static final int SHORTEST_REASON = 20;

    /** Most characters of a reason or a note. */
    public static final int TEXT_LIMIT = 500;

    private static final int MOST = 200;
    private static final int QUERY_LIMIT = 1_000;

    private final ExportOrders orders;
    private final ExportCatalogue catalogue;
    private final ExportRules rules;
    private final ExportRecord record;
    private final RunningExports running;
    private final PrivacyPolicy policy;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;

    Exports(
            ExportOrders orders,
            ExportCatalogue catalogue,
            ExportRules rules,
            ExportRecord record,
            RunningExports running,
            PrivacyPolicy policy,
            CurrentOfficer officers,
            ConsoleClock clock) {
        this.orders = orders;
        this.catalogue = catalogue;
        this.rules = rules;
        this.record = record;
        this.running = running;
        this.policy = policy;
        this.officers = officers;
        this.clock = clock;
    }

    /** Live topic of a file's {@link ExportProgress}. */
    public static String topicOf(ExportId id) {
        return "exchange.export." + id;
    }

    /** What the officer can order of a list. @throws ExportRefused when the officer's posts may not have it */
    public ExportOffer offer(String kind, ExportQuery query) {
        Officer officer = officers.require();
        Exportable list = catalogue.find(kind, officer);
        ExportRefused.unless(query.length() <= QUERY_LIMIT, Reason.QUERY_LENGTH);
        boolean personal = !list.serving().isEmpty();
        List<Purpose> purposes = policy.purposes(officer).stream()
                .filter(list.serving()::contains)
                .sorted()
                .toList();
        return new ExportOffer(
                kind, list.titleKey(), list.count(query), personal, list.formats(), purposes, rules.inForce(personal));
    }

    /** Orders a file; it waits for a second officer when the rule says so. @throws ExportRefused when it does not fit */
    @Transactional
    public ExportRow order(OrderExport command) {
        ExportOffer offer = offer(command.kind(), command.query());
        ExportRefused.unless(offer.formats().contains(command.format()), Reason.FORMAT_UNKNOWN);
        ExportRefused.unless(
                offer.personal() ? offer.purposes().contains(command.purpose()) : command.purpose() == Purpose.NONE,
                Reason.PURPOSE_MISSING);
        ExportRefused.unless(offer.rows() > 0, Reason.NO_ROWS);
        int length = command.reason().strip().length();
        int shortest = offer.needsApproval() ? SHORTEST_REASON : 0;
        ExportRefused.unless(length >= shortest && length <= TEXT_LIMIT, Reason.REASON_LENGTH);
        ExportOrder order = ExportOrder.place(
                new ExportOrder.Wanted(
                        command,
                        catalogue.sealed(command.query()),
                        offer.rows(),
                        offer.needsApproval(),
                        offer.terms().hours()),
                officers.require(),
                now());
        orders.save(order);
        ExportRow row = order.row(now());
        record.changed("EXPORT_ORDERED", row);
        return row;
    }

    /** Lets another officer's file be downloaded. @throws ExportRefused when it does not fit */
    @Transactional
    public ExportRow approve(ExportId id) {
        ExportOrder order = decidable(id);
        order.approve(officers.require(), now());
        record.changed("EXPORT_APPROVED", order.row(now()));
        return order.row(now());
    }

    /** Refuses another officer's file. @param why 1 to 500 characters @throws ExportRefused when it does not fit */
    @Transactional
    public ExportRow refuse(ExportId id, String why) {
        String note = why.strip();
        ExportRefused.unless(!note.isEmpty() && note.length() <= TEXT_LIMIT, Reason.NOTE_MISSING);
        ExportOrder order = decidable(id);
        order.refuse(officers.require(), now(), note);
        record.changed("EXPORT_REFUSED", order.row(now()));
        return order.row(now());
    }

    /** Takes an own file back, or stops it while it is written. @throws ExportRefused when it is over already */
    @Transactional
    public void cancel(ExportId id) {
        ExportOrder order = own(id);
        if (order.stateAt(now()) == ExportState.RUNNING) {
            running.stop(id);
            return;
        }
        order.cancel(now(), 0);
        record.changed("EXPORT_CANCELLED", order.row(now()));
    }

    /** The officer's own files, the newest 200. */
    @Transactional(readOnly = true)
    public List<ExportRow> mine() {
        return orders.findByRequestedByOrderByRequestedAtDesc(officers.require().username(), Limit.of(MOST)).stream()
                .map(order -> order.row(now()))
                .toList();
    }

    /** Files of others that wait for this officer, the newest 200. */
    @Transactional(readOnly = true)
    public List<ExportRow> waiting() {
        Officer officer = officers.require();
        return orders.findByStateOrderByRequestedAtDesc(ExportState.WAITING, Limit.of(MOST)).stream()
                .filter(order -> !order.isOf(officer) && mayDecide(order, officer))
                .map(order -> order.row(now()))
                .toList();
    }

    /** All files, the newest 200, for the auditor. */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true)
    public List<ExportRow> all() {
        return orders.findAllByOrderByRequestedAtDesc(Limit.of(MOST)).stream()
                .map(order -> order.row(now()))
                .toList();
    }

    /** A file, when it is the officer's own or the officer may decide on it or audits; else nothing. */
    @Transactional(readOnly = true)
    public Optional<ExportRow> find(ExportId id) {
        Officer officer = officers.require();
        return orders.findById(id.value())
                .filter(order -> order.isOf(officer) || officer.is(Role.AUDITOR) || mayDecide(order, officer))
                .map(order -> order.row(now()));
    }

    /** Tells whether the officer ordered the file. */
    public boolean isMine(ExportRow row) {
        return row.requestedBy().equals(officers.require().username());
    }

    private ExportOrder decidable(ExportId id) {
        Officer officer = officers.require();
        ExportOrder order = orders.findById(id.value()).orElseThrow(() -> new ExportRefused(Reason.NOT_THERE));
        ExportRefused.unless(!order.isOf(officer), Reason.OWN_FILE);
        ExportRefused.unless(mayDecide(order, officer), Reason.NOT_YOURS_TO_DECIDE);
        return order;
    }

    private boolean mayDecide(ExportOrder order, Officer officer) {
        boolean personal = catalogue.isPersonal(order.row(now()).kind());
        Role[] approvers = rules.inForce(personal).approvers().toArray(Role[]::new);
        return officer.is(approvers) && order.isWithin(officer.scope());
    }

    private ExportOrder own(ExportId id) {
        return orders.findById(id.value())
                .filter(order -> order.isOf(officers.require()))
                .orElseThrow(() -> new ExportRefused(Reason.NOT_THERE));
    }

    private Instant now() {
        return clock.realTime();
    }
}

package vn.hanoi.ops.hotline.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.rules.CallTerms;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.Caller;
import vn.hanoi.ops.hotline.tickets.HotlineFields;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketRefused;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.TicketTriage;
import vn.hanoi.ops.hotline.tickets.Tickets;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Calls to who waits for an answer: told how the ticket ended and asked how satisfied, each by one officer at a time. Who
 * left no number is not on the list.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class Callbacks {

    private static final String BACK = "BACK";
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int TRIES = 20;
    private static final int MOST = 200;

    private final CallbackTable table;
    private final Tickets tickets;
    private final TicketTriage triage;
    private final Calls calls;
    private final HotlineRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Callbacks(
            CallbackTable table,
            Tickets tickets,
            TicketTriage triage,
            Calls calls,
            HotlineRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.tickets = tickets;
        this.triage = triage;
        this.calls = calls;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** The next one to be called, leased to this officer; the own one first, nothing when nobody is to be called now. */
    public Optional<Callback> next() {
        return table.free(clock.instant(), TRIES).stream()
                .map(this::take)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** This one, leased to this officer; nothing when another officer has it or nobody is to be told any more. */
    public Optional<Callback> take(TicketId id) {
        Instant now = clock.instant();
        Instant until = now.plus(terms(now).lease());
        return tickets.find(id)
                .filter(ticket -> ticket.row().state() == TicketState.ANSWERED
                        && !ticket.phone().isUnknown())
                .filter(ticket -> table.lease(id, now, until))
                .map(ticket -> opened(ticket, until));
    }

    /** How many are to be called now, counted up to a cap. */
    @Transactional(readOnly = true)
    public int waiting(int cap) {
        return table.waiting(clock.instant(), cap);
    }

    /** Those to be called, who waits longest first; or those done, the last one first; at most 200. */
    public List<CallbackLine> rows(boolean done) {
        Instant now = clock.instant();
        List<CallbackTable.Stored> stored = table.lines(done, now, MOST);
        List<TicketId> ids = stored.stream().map(CallbackTable.Stored::ticket).toList();
        Map<TicketId, TicketRow> rows =
                tickets.rows(ids).stream().collect(Collectors.toMap(TicketRow::id, Function.identity()));
        Map<TicketId, Caller> callers = tickets.callers(ids);
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "CALLBACK_LIST_OPENED", "callback-list", AreaPath.CITY)
                .serving("HOTLINE")
                .on(List.of(HotlineFields.CALLER.code(), HotlineFields.PHONE.code()))
                .rows(ids.size()));
        return stored.stream()
                .filter(line -> rows.containsKey(line.ticket()))
                .map(line -> line(line, rows.get(line.ticket()), callers.get(line.ticket()), now))
                .toList();
    }

    /**
     * The caller was told; the ticket is closed.
     *
     * @param stars satisfaction 1 to 5; nothing when the caller did not say
     * @throws TicketRefused without a lease, or when others moved the ticket meanwhile
     */
    public void told(TicketId id, Optional<Integer> stars, String remark) {
        int attempts = own(id) + 1;
        Instant now = clock.instant();
        TicketDetails closed = triage.close(id, true, remark);
        stars.ifPresent(given -> triage.rate(id, given, remark));
        table.tried(id, attempts, CallOutcome.TOLD, now, now);
        log(closed.row(), CallOutcome.TOLD, remark);
    }

    /**
     * Nobody answered: tried again at a chosen moment, or as the settings say, which give a caller up after so many attempts.
     *
     * @param again in the future and within 30 days; nothing for what the settings say
     * @throws TicketRefused without a lease, or when the moment does not fit
     */
    public void missed(TicketId id, @Nullable Instant again, String remark) {
        int attempts = own(id) + 1;
        Instant now = clock.instant();
        if (again != null && (!again.isAfter(now) || again.isAfter(now.plus(LONGEST)))) {
            throw TicketRefused.because(TicketRefused.Reason.BAD_TIME);
        }
        boolean over = again == null && terms(now).over(attempts);
        TicketRow row = over
                ? triage.close(id, false, remark).row()
                : tickets.find(id).orElseThrow().row();
        Instant usual = rules.settings(now).tellFrom(terms(now).next(now, attempts));
        table.tried(id, attempts, CallOutcome.NO_REPLY, over ? now : again == null ? usual : again, over ? now : null);
        log(row, CallOutcome.NO_REPLY, remark);
    }

    /** The caller was told and is not content: the ticket is taken up again. @param reason never blank */
    public void reopen(TicketId id, String reason) {
        int attempts = own(id) + 1;
        Instant now = clock.instant();
        TicketDetails reopened = triage.reopen(id, reason);
        table.tried(id, attempts, CallOutcome.TOLD, now, now);
        log(reopened.row(), CallOutcome.TOLD, reason);
    }

    /** Lets go of it, so that another officer can call. */
    public void release(TicketId id) {
        table.release(id);
    }

    private int own(TicketId id) {
        return table.own(id, clock.instant()).orElseThrow(() -> TicketRefused.because(TicketRefused.Reason.LEASED));
    }

    private Callback opened(TicketDetails ticket, Instant until) {
        events.publishEvent(ActRecorded.of(
                        ActKind.VIEW,
                        "CALLBACK_OPENED",
                        "ticket:" + ticket.row().id(),
                        ticket.row().area())
                .serving("HOTLINE")
                .on(List.of(HotlineFields.CALLER.code(), HotlineFields.PHONE.code())));
        int attempts = own(ticket.row().id());
        return new Callback(ticket, attempts, terms(clock.instant()).over(attempts + 1), until);
    }

    private void log(TicketRow row, CallOutcome outcome, String remark) {
        calls.enter(
                new LogCall(
                        null, Optional.of(row.category()), outcome, remark, Optional.of(row.id()), Optional.empty(), 0),
                BACK);
    }

    private CallTerms terms(Instant now) {
        return rules.settings(now).calls();
    }

    private static CallbackLine line(CallbackTable.Stored line, TicketRow row, Caller caller, Instant now) {
        boolean leased = line.leaseUntil() != null && line.leaseUntil().isAfter(now);
        return new CallbackLine(
                row,
                caller.name(),
                caller.phone(),
                line.tried(),
                line.last(),
                line.nextAt(),
                Optional.ofNullable(line.doneAt()),
                Optional.ofNullable(line.stars()),
                leased ? Optional.ofNullable(line.leaseBy()) : Optional.empty());
    }
}

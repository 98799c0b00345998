package vn.hanoi.ops.hotline.tickets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.Handler;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.Routing;
import vn.hanoi.ops.hotline.tickets.BulkMemory.Item;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.ActRecorded;

/**
 * One step for up to 500 tickets: told before, taken in parts so that progress can be seen, and taken back whole. Tickets
 * that it does not fit stay as they are.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class TicketBulk {

    /** The most tickets of one step. */
    public static final int MOST = 500;

    private final TicketBook book;
    private final TicketWriter writer;
    private final BulkMemory memory;
    private final Routing routing;
    private final HotlineRules rules;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    TicketBulk(
            TicketBook book,
            TicketWriter writer,
            BulkMemory memory,
            Routing routing,
            HotlineRules rules,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.book = book;
        this.writer = writer;
        this.memory = memory;
        this.routing = routing;
        this.rules = rules;
        this.officers = officers;
        this.events = events;
    }

    /** The steps that the current officer's post can take for several. */
    public List<BulkStep> steps() {
        return TicketWriter.isHotline(officers.require()) ? List.of(BulkStep.values()) : List.of(BulkStep.ASSIGN);
    }

    /** What a step would do; nothing is changed. */
    @Transactional(readOnly = true)
    public BulkResult preview(BulkOrder order, List<TicketId> ids) {
        return apply(order, ids, new ArrayList<>());
    }

    /** Takes the step for a part of the tickets in one transaction. */
    public BulkResult run(BulkOrder order, List<TicketId> ids) {
        memory.begin(order, writer.hand());
        List<Changed> changed = new ArrayList<>();
        BulkResult result = apply(order, ids, changed);
        for (Changed c : changed) {
            book.saveAndFlush(c.ticket());
            memory.keep(order.id(), new Item(c.ticket().id(), c.ticket().version(), c.before()));
            writer.tell(c.ticket(), step(order));
        }
        return result;
    }

    /**
     * Takes a step for several back, for the officer who took it; a ticket that somebody touched since stays as it is.
     *
     * @return how many were put back
     * @throws TicketRefused when it was taken back already
     */
    public int undo(UUID id) {
        TicketHand hand = writer.hand();
        if (!memory.claim(id, hand)) {
            throw new TicketRefused(Reason.WRONG_STATE);
        }
        int back = 0;
        for (Item item : memory.items(id)) {
            Ticket ticket = book.findById(item.ticket()).orElse(null);
            if (ticket != null && ticket.version() == item.version()) {
                ticket.putBack(item.before(), hand);
                writer.saved(ticket, TicketStep.PUT_BACK);
                back++;
            }
        }
        events.publishEvent(
                ActRecorded.of("TICKETS_BULK_UNDONE", "ticket-bulk:" + id, null).rows(back));
        return back;
    }

    private record Changed(Ticket ticket, Standing before) {}

    private BulkResult apply(BulkOrder order, List<TicketId> ids, List<Changed> changed) {
        if (ids.size() > MOST) {
            throw new TicketRefused(Reason.FIELD_LENGTH);
        }
        Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
        for (TicketId id : ids) {
            try {
                Ticket ticket = writer.requireOwn(id);
                Standing before = Standing.of(ticket);
                take(order, ticket);
                changed.add(new Changed(ticket, before));
            } catch (TicketRefused no) {
                refused.merge(no.reason(), 1, Integer::sum);
            } catch (NoSuchTicket gone) {
                refused.merge(Reason.NOT_YOURS, 1, Integer::sum);
            }
        }
        return new BulkResult(changed.size(), refused);
    }

    private void take(BulkOrder order, Ticket ticket) {
        TicketHand hand = writer.hand();
        if (order.step() == BulkStep.ASSIGN) {
            DeskOfficer officer = order.officer();
            if (officer == null
                    || !officer.works(rules.desk(ticket.place.desk()).roles(), ticket.place.handler())) {
                throw new TicketRefused(Reason.UNKNOWN_OFFICER);
            }
            ticket.assign(officer.account(), officer.name(), hand);
            return;
        }
        if (!TicketWriter.isHotline(officers.require())) {
            throw new TicketRefused(Reason.NOT_YOURS);
        }
        ticket.forward(handler(order, ticket), order.reason(), hand);
    }

    private Handler handler(BulkOrder order, Ticket ticket) {
        if (order.step() == BulkStep.FORWARD) {
            return writer.handler(routing, ticket.matter.category(), ticket);
        }
        return routing.at(
                rules.desks().stream()
                        .filter(d -> d.code().equals(order.desk()))
                        .findFirst()
                        .orElseThrow(() -> new TicketRefused(Reason.UNKNOWN_DESK)),
                order.area());
    }

    private static TicketStep step(BulkOrder order) {
        return order.step() == BulkStep.ASSIGN ? TicketStep.ASSIGNED : TicketStep.FORWARDED;
    }
}

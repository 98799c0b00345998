package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketMoved;
import vn.hanoi.ops.hotline.rules.Handler;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.Routing;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;

/** Finds tickets for verbs, saves them, and tells the audit, other rooms and the screens. */
@Component
class TicketWriter {

    private final TicketBook book;
    private final TicketFacts facts;
    private final HotlineRules rules;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TicketWriter(
            TicketBook book,
            TicketFacts facts,
            HotlineRules rules,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.facts = facts;
        this.rules = rules;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** The ticket within the officer's scope. */
    Ticket require(TicketId id) {
        Officer officer = officers.require();
        return book.findById(id).filter(t -> officer.scope().covers(t.area())).orElseThrow(() -> new NoSuchTicket(id));
    }

    /** The ticket, for the hotline or an officer of the desk that handles it. */
    Ticket requireOwn(TicketId id) {
        Ticket ticket = require(id);
        if (!isHotline(officers.require()) && !worksAt(ticket.place.desk(), ticket.place.handler())) {
            throw new TicketRefused(Reason.NOT_YOURS);
        }
        return ticket;
    }

    /** The ticket at the end of the chain of merges. */
    Ticket root(Ticket ticket) {
        Ticket root = ticket;
        while (root.master().isPresent()) {
            root = book.findById(root.master().get()).orElseThrow();
        }
        return root;
    }

    /** The desk that a category and the ticket's place name. */
    Handler handler(Routing routing, String category, Ticket ticket) {
        boolean known = ticket.area().level() > 1;
        return routing.handler(
                category,
                known ? Optional.empty() : Optional.ofNullable(ticket.place.point()),
                known ? Optional.of(ticket.area()) : Optional.empty());
    }

    static boolean isHotline(Officer officer) {
        return officer.is(Role.HOTLINE_OPERATOR, Role.HOTLINE_SUPERVISOR);
    }

    TicketHand hand() {
        Officer officer = officers.require();
        return new TicketHand(officer.username(), officer.displayName(), now(), rules);
    }

    TicketHand consoleHand() {
        return TicketHand.console(now(), rules);
    }

    /** Ledgers count whole seconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    TicketDetails saved(Ticket ticket, TicketStep step) {
        book.saveAndFlush(ticket);
        tell(ticket, step);
        return details(ticket);
    }

    /** Who watches is nobody's news. */
    TicketDetails watched(Ticket ticket) {
        book.saveAndFlush(ticket);
        events.publishEvent(ActRecorded.of("TICKET_WATCHED", "ticket:" + ticket.id(), ticket.area()));
        return details(ticket);
    }

    TicketDetails details(Ticket ticket) {
        List<Ticket> merged = book.findByMasterIdOrderByOpenedAt(ticket.id().value());
        return facts.details(ticket, merged, clock.instant());
    }

    /** Forgets a ticket that was brought by mistake and that nobody has touched. */
    void withdraw(Ticket ticket) {
        book.delete(ticket);
        events.publishEvent(ActRecorded.of("TICKET_WITHDRAWN", "ticket:" + ticket.id(), ticket.area()));
        events.publishEvent(new TicketNews(ticket.id(), ticket.area(), ticket.state(), ticket.place.desk()));
    }

    void tell(Ticket ticket, TicketStep step) {
        events.publishEvent(ActRecorded.of("TICKET_" + step.name(), "ticket:" + ticket.id(), ticket.area()));
        events.publishEvent(
                new TicketMoved(ticket.id(), ticket.area(), ticket.state(), ticket.matter.category(), step.name()));
        events.publishEvent(new TicketNews(ticket.id(), ticket.area(), ticket.state(), ticket.place.desk()));
    }

    /** Tells whether the current officer works at this desk of this unit. */
    boolean worksAt(String desk, AreaPath unit) {
        Officer officer = officers.require();
        return officer.is(rules.desk(desk).roles().toArray(Role[]::new))
                && officer.scope().covers(unit);
    }
}

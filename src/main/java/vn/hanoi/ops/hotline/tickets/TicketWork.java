package vn.hanoi.ops.hotline.tickets;

import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.hotline.InspectionAsked;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.Desk;
import vn.hanoi.ops.hotline.rules.Routing;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * The steps of those who handle tickets: the desk's officers, and the hotline. Verbs throw {@link NoSuchTicket} outside the
 * officer's scope, {@link TicketRefused} when they do not fit, and an optimistic-lock failure when two act at once. Words
 * have up to 4,000 characters.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class TicketWork {

    private final TicketWriter writer;
    private final Routing routing;
    private final ApplicationEventPublisher events;

    TicketWork(TicketWriter writer, Routing routing, ApplicationEventPublisher events) {
        this.writer = writer;
        this.routing = routing;
        this.events = events;
    }

    /** Takes it on; the clock of the first response stops. */
    public TicketDetails accept(TicketId id) {
        return does(id, TicketStep.ACCEPTED, Ticket::accept);
    }

    /** Gives it to an officer of the desk that has it. */
    public TicketDetails assign(TicketId id, DeskOfficer officer) {
        return does(id, TicketStep.ASSIGNED, (t, hand) -> {
            if (!officer.works(hand.rules().desk(t.place.desk()).roles(), t.place.handler())) {
                throw new TicketRefused(Reason.UNKNOWN_OFFICER);
            }
            t.assign(officer.account(), officer.name(), hand);
        });
    }

    /** Sends it back to the hotline: another unit answers for it. @param reason never blank */
    public TicketDetails returnWrong(TicketId id, String reason) {
        return does(
                id,
                TicketStep.RETURNED,
                (t, hand) -> t.returnWrong(routing.at(hand.rules().desk(Desk.CITY), AreaPath.CITY), reason, hand));
    }

    /** Takes the own return back while nobody else has acted: the desk has it again. @param before as it was seen then */
    public TicketDetails takeBackReturn(TicketId id, TicketRow before) {
        Ticket ticket = writer.require(id);
        TicketEntry last = ticket.timeline.getLast();
        TicketHand hand = writer.hand();
        boolean own = last.step() == TicketStep.RETURNED && last.officer().equals(hand.officer());
        if (!own || !writer.worksAt(before.desk(), before.unit())) {
            throw new TicketRefused(Reason.WRONG_STATE);
        }
        ticket.putBack(
                new Standing(
                        before.state(),
                        before.area().value(),
                        before.unit().value(),
                        before.desk(),
                        before.assignee(),
                        before.assigneeName()),
                hand);
        return writer.saved(ticket, TicketStep.PUT_BACK);
    }

    /** Asks the caller; the clocks stand still until the reply. */
    public TicketDetails ask(TicketId id, String question) {
        return does(id, TicketStep.ASKED, (t, hand) -> t.ask(question, hand));
    }

    /** Writes down what the caller said; on a merged ticket it lands on the master. */
    public TicketDetails callerSays(TicketId id, String words) {
        Ticket ticket = writer.require(id);
        Ticket root = writer.root(ticket);
        String said = root == ticket ? words : ticket.label() + ": " + words;
        root.callerSays(said, writer.hand());
        return writer.saved(root, TicketStep.CALLER_REPLIED);
    }

    /** Answers it; all clocks stop and the caller is to be told. */
    public TicketDetails answer(TicketId id, String words) {
        return does(id, TicketStep.ANSWERED, (t, hand) -> t.answer(words, hand));
    }

    /** Writes a remark; a public one is read by the caller and stands in the public feed. */
    public TicketDetails remark(TicketId id, String words, boolean shownPublic) {
        return does(id, TicketStep.NOTED, (t, hand) -> t.remark(words, shownPublic, hand));
    }

    /** Asks for an inspection on the spot; the room of inspections hears of it. */
    public TicketDetails askInspection(TicketId id) {
        return does(id, TicketStep.INSPECTION_ASKED, (t, hand) -> {
            t.askInspection(hand);
            events.publishEvent(new InspectionAsked(
                    id,
                    t.label(),
                    t.matter.category(),
                    t.area(),
                    t.matter.personal() ? null : t.place.point(),
                    hand.at(),
                    hand.officer()));
        });
    }

    /** Follows it, or lets go. */
    public TicketDetails watch(TicketId id, boolean watching) {
        Ticket ticket = writer.require(id);
        String officer = writer.hand().officer();
        boolean changed = watching ? ticket.watchers.add(officer) : ticket.watchers.remove(officer);
        return changed ? writer.watched(ticket) : writer.details(ticket);
    }

    private TicketDetails does(TicketId id, TicketStep step, BiConsumer<Ticket, TicketHand> verb) {
        Ticket ticket = writer.requireOwn(id);
        verb.accept(ticket, writer.hand());
        return writer.saved(ticket, step);
    }
}

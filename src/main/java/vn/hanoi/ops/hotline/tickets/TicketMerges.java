package vn.hanoi.ops.hotline.tickets;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.clock.ClockKind;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.Seals;

/** Makes one ticket of several that are about the same, takes that back, and makes two of one. Throws as {@link TicketWork}. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class TicketMerges {

    private final TicketWriter writer;
    private final TicketIntake intake;
    private final TicketFacts facts;
    private final Seals seals;
    private final JdbcClient jdbc;

    TicketMerges(TicketWriter writer, TicketIntake intake, TicketFacts facts, Seals seals, JdbcClient jdbc) {
        this.writer = writer;
        this.intake = intake;
        this.facts = facts;
        this.seals = seals;
        this.jdbc = jdbc;
    }

    /**
     * Merges a ticket into another, or into that one's master. The master keeps the earliest due times; the caller of the
     * merged one is told when the master is answered.
     */
    public TicketDetails merge(TicketId id, TicketId into) {
        if (id.equals(into)) {
            throw new TicketRefused(Reason.MERGE_SELF);
        }
        Ticket ticket = writer.require(id);
        Ticket master = writer.root(writer.require(into));
        if (master.id().equals(id)) {
            throw new TicketRefused(Reason.MERGE_CYCLE);
        }
        if (!master.state().open()) {
            throw new TicketRefused(Reason.WRONG_STATE);
        }
        TicketHand hand = writer.hand();
        remember(ticket, master, hand);
        ticket.mergeInto(master, hand);
        writer.saved(ticket, TicketStep.MERGED);
        return writer.saved(master, TicketStep.TOOK_OVER);
    }

    /** Takes the last merge of a ticket back: both stand as they would without it. */
    public TicketDetails undo(TicketId id) {
        Ticket ticket = writer.require(id);
        TicketId into = ticket.master().orElseThrow(() -> new TicketRefused(Reason.NOT_MERGED));
        Ticket master = writer.require(into);
        TicketHand hand = writer.hand();
        Memory memory = memory(id).orElseThrow(() -> new TicketRefused(Reason.NOT_MERGED));
        ticket.undoMerge(master, memory.answer(), memory.solve(), hand);
        jdbc.sql("UPDATE hotline_merge SET undone_at = :at, undone_by = :by WHERE id = :id")
                .param("at", TicketConditions.utc(hand.at()))
                .param("by", hand.officer())
                .param("id", memory.id())
                .update();
        writer.saved(master, TicketStep.GAVE_BACK);
        return writer.saved(ticket, TicketStep.MERGE_UNDONE);
    }

    /** Makes a second ticket of a part of the first, with the same caller and place. */
    public TicketId split(TicketId id, String category, String text) {
        Ticket ticket = writer.require(id);
        ticket.guard(
                vn.hanoi.ops.hotline.TicketState.NEW,
                vn.hanoi.ops.hotline.TicketState.TRIAGED,
                vn.hanoi.ops.hotline.TicketState.FORWARDED,
                vn.hanoi.ops.hotline.TicketState.IN_PROGRESS,
                vn.hanoi.ops.hotline.TicketState.WAITING,
                vn.hanoi.ops.hotline.TicketState.REOPENED);
        String name = ticket.caller == null || ticket.caller.name() == null ? "" : ticket.caller.name();
        OpenTicket part = OpenTicket.ofCall(category, TicketFile.words(text), ticket.matter.place(seals))
                .from(name, facts.phone(ticket).orElse(null));
        OpenTicket placed = Optional.ofNullable(ticket.place.point())
                .map(part::at)
                .orElseGet(() -> ticket.area().equals(AreaPath.CITY) ? part : part.in(ticket.area()));
        TicketId second = intake.open(placed);
        TicketHand hand = writer.hand();
        Ticket made = writer.require(second);
        made.origin = ticket.origin == Origin.OPEN311 ? Origin.OPEN311 : ticket.origin;
        made.note(hand, TicketStep.SPLIT, false, ticket.label());
        ticket.note(hand, TicketStep.SPLIT, false, made.label());
        writer.saved(made, TicketStep.SPLIT);
        writer.saved(ticket, TicketStep.SPLIT);
        return second;
    }

    private record Memory(byte[] id, Duration answer, Duration solve) {}

    private void remember(Ticket ticket, Ticket master, TicketHand hand) {
        jdbc.sql("INSERT INTO hotline_merge (id, ticket_id, master_id, merged_at, merged_by, answer_seconds,"
                        + " solve_seconds) VALUES (:id, :ticket, :master, :at, :by, :answer, :solve)")
                .param("id", Ids.bytes(Ids.next()))
                .param("ticket", Ids.bytes(ticket.id().value()))
                .param("master", Ids.bytes(master.id().value()))
                .param("at", TicketConditions.utc(hand.at()))
                .param("by", hand.officer())
                .param("answer", master.target(ClockKind.FIRST_RESPONSE, hand).toSeconds())
                .param("solve", master.target(ClockKind.RESOLUTION, hand).toSeconds())
                .update();
    }

    private Optional<Memory> memory(TicketId id) {
        return jdbc.sql("SELECT id, answer_seconds, solve_seconds FROM hotline_merge WHERE ticket_id = :ticket"
                        + " AND undone_at IS NULL ORDER BY merged_at DESC LIMIT 1")
                .param("ticket", Ids.bytes(id.value()))
                .query((row, n) -> new Memory(
                        row.getBytes("id"),
                        Duration.ofSeconds(row.getLong("answer_seconds")),
                        Duration.ofSeconds(row.getLong("solve_seconds"))))
                .optional();
    }
}

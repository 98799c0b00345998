package vn.hanoi.ops.hotline.tickets;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.hotline.InspectionAnswered;

/** Writes into a ticket what inspectors found on the spot. */
@Component
class InspectionNotes {

    private final TicketBook book;
    private final TicketWriter writer;

    InspectionNotes(TicketBook book, TicketWriter writer) {
        this.book = book;
        this.writer = writer;
    }

    @EventListener
    @Transactional
    void on(InspectionAnswered answer) {
        book.findById(answer.ticket()).ifPresent(ticket -> {
            ticket.remark(answer.words(), false, writer.consoleHand());
            writer.saved(ticket, TicketStep.NOTED);
        });
    }
}

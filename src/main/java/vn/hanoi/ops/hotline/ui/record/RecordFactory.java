package vn.hanoi.ops.hotline.ui.record;

import org.springframework.stereotype.Component;

/** Makes the record for a desk. */
@Component
public class RecordFactory {

    private final RecordInquiry inquiry;
    private final TicketVerbs verbs;
    private final PlaceKnown places;

    RecordFactory(RecordInquiry inquiry, TicketVerbs verbs, PlaceKnown places) {
        this.inquiry = inquiry;
        this.verbs = verbs;
        this.places = places;
    }

    /** @param close lets go of the ticket @param moved told when a step was taken */
    public TicketRecord record(Runnable close, Runnable moved) {
        return new TicketRecord(inquiry, verbs, places, close, moved);
    }
}

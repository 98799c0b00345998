package vn.hanoi.ops.hotline.ui.board;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A few tickets that a supervisor has to see now. */
class DueList extends Composite<Div> {

    private final BoardInquiry inquiry;
    private final String nothing;
    private final boolean waited;

    /** @param nothing what to say when there is none @param waited tells how long each has waited, else when it is due */
    DueList(BoardInquiry inquiry, String nothing, boolean waited) {
        this.inquiry = inquiry;
        this.nothing = nothing;
        this.waited = waited;
        getContent().addClassName("likely-tickets");
    }

    void show(List<TicketRow> rows) {
        getContent().removeAll();
        rows.forEach(row -> getContent().add(line(row)));
        if (rows.isEmpty()) {
            getContent().add(new Span(text(nothing)));
        }
    }

    private Div line(TicketRow row) {
        String time = waited
                ? text("hotline.board.waited", Formats.span(Duration.between(row.openedAt(), inquiry.now())))
                : TicketTexts.due(row, inquiry.now());
        Span due = new Span(time);
        due.addClassName("note");
        due.getElement()
                .setAttribute(
                        "data-tone",
                        TicketTexts.dueTone(row, inquiry.now()).name().toLowerCase(Locale.ROOT));
        return new Div(
                new Anchor(TicketTexts.address(row), row.label()),
                new Span(inquiry.category(row) + " · " + inquiry.unitName(row.area())),
                due);
    }
}

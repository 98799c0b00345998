package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.Likely;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Tickets that may be about the same, and those that are merged into this one. */
class LikelyPanel extends Composite<Div> {

    private final RecordInquiry inquiry;
    private final TicketVerbs verbs;
    private final Runnable moved;
    private final Div lines = new Div();

    LikelyPanel(RecordInquiry inquiry, TicketVerbs verbs, Runnable moved) {
        this.inquiry = inquiry;
        this.verbs = verbs;
        this.moved = moved;
        lines.addClassName("likely-tickets");
        getContent().add(new H3(text("hotline.likely.title")), lines);
    }

    void show(TicketDetails details) {
        lines.removeAll();
        TicketRow row = details.row();
        details.merged().forEach(merged -> lines.add(line(merged, text("hotline.likely.merged"))));
        List<Likely> likely = row.master() == null && row.state().open() ? inquiry.likely(row.id()) : List.of();
        likely.forEach(l -> lines.add(candidate(row, l)));
        getContent().setVisible(!details.merged().isEmpty() || !likely.isEmpty());
    }

    private Div candidate(TicketRow row, Likely likely) {
        Integer metres = likely.metres();
        String how = metres == null
                ? text("hotline.likely.like", Formats.number(likely.likeness()))
                : text("hotline.likely.near", Formats.number(metres), Formats.number(likely.likeness()));
        Button merge = new Button(text("hotline.likely.merge"), event -> merge(row.id(), likely.row()));
        merge.addThemeVariants(ButtonVariant.SMALL);
        merge.setTooltipText(text("hotline.likely.mergeTip"));
        Div line = line(likely.row(), how);
        line.add(merge);
        return line;
    }

    private Div line(TicketRow row, String note) {
        Anchor link = new Anchor(TicketTexts.address(row), TicketTexts.number(row));
        Span state = new Span(text(row.state().titleKey()) + " · " + Formats.dateTime(row.openedAt()));
        Span how = new Span(note);
        how.addClassName("note");
        return new Div(link, state, how);
    }

    private void merge(TicketId id, TicketRow into) {
        Optional<String> refused = TicketTexts.attempt(() -> verbs.merges().merge(id, into.id()));
        if (refused.isPresent()) {
            Notifications.error(refused.get());
        } else {
            Notifications.undo(text("hotline.likely.done", into.label()), () -> {
                TicketTexts.attempt(() -> verbs.merges().undo(id)).ifPresent(Notifications::error);
                moved.run();
            });
        }
        moved.run();
    }
}

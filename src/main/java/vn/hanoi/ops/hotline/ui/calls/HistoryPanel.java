package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.calls.PastCall;
import vn.hanoi.ops.hotline.tickets.Likely;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What this number reported before, and open tickets that may be about the same. */
class HistoryPanel extends Composite<Section> {

    private final CallDesk desk;
    private final Div earlier = new Div();
    private final Div likely = new Div();

    HistoryPanel(CallDesk desk) {
        this.desk = desk;
        earlier.addClassName("likely-tickets");
        likely.addClassName("likely-tickets");
        likely.getElement().setAttribute("role", "status");
        getContent().addClassNames("ops-panel", "call-history");
        getContent().add(new H3(text("hotline.call.history")), earlier, new H3(text("hotline.likely.title")), likely);
        showPhone(Optional.empty());
        showLikely(List.of());
    }

    void showPhone(Optional<CallerPhone> phone) {
        earlier.removeAll();
        if (phone.isEmpty()) {
            earlier.add(new Span(text("hotline.call.anonymous")));
            return;
        }
        List<TicketRow> rows = desk.tickets().ofPhone(phone.get());
        rows.forEach(row -> earlier.add(line(row, TicketTexts.due(row, desk.now()))));
        List<PastCall> calls = desk.calls().ofPhone(phone.get());
        calls.forEach(call -> earlier.add(line(call)));
        if (rows.isEmpty() && calls.isEmpty()) {
            earlier.add(new Span(text("hotline.call.firstCall")));
        }
    }

    private Div line(PastCall call) {
        String topic = call.category().map(desk.rules()::categoryTitle).orElse(text("hotline.call.noTopic"));
        Span what = new Span(text(call.inward() ? "hotline.call.in" : "hotline.call.out") + " · " + topic);
        Span outcome = new Span(text(call.outcome().titleKey()) + " · " + Formats.dateTime(call.at()));
        outcome.addClassName("note");
        Div line = new Div(what, outcome);
        line.getElement().setAttribute("data-call", call.outcome().name());
        return line;
    }

    void showLikely(List<Likely> found) {
        likely.removeAll();
        found.forEach(l -> likely.add(line(l.row(), text("hotline.likely.like", Formats.number(l.likeness())))));
        if (found.isEmpty()) {
            likely.add(new Span(text("hotline.call.noLikely")));
        }
    }

    private Div line(TicketRow row, String note) {
        Anchor link = new Anchor(TicketTexts.address(row), TicketTexts.number(row));
        link.setTarget("_blank");
        Span what = new Span(desk.rules().categoryTitle(row.category()) + " · "
                + desk.disclosure().text(row.place()));
        Span state = new Span(text(row.state().titleKey()) + " · " + note);
        state.addClassName("note");
        return new Div(link, what, state);
    }
}

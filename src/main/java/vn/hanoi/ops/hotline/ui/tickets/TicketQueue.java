package vn.hanoi.ops.hotline.ui.tickets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.TicketBulk;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The queue: trays, search and the lines, what is due soonest first. */
public class TicketQueue extends Composite<Section> {

    private static final int PAUSE_MS = 300;

    private final TicketInquiry inquiry;
    private final Consumer<TicketFilter> filtered;
    private final Span shown = new Span();
    private final TextField search = new TextField();
    private final TicketTrays trays;
    private final TicketGrid grid;
    private final Div empty = new Div();
    private final SeveralBar several;
    private TicketFilter filter = TicketFilter.of(Tray.OPEN);

    /**
     * @param filtered told when the officer chooses a tray or searches
     * @param opened told when the officer opens a ticket
     */
    public TicketQueue(TicketInquiry inquiry, Consumer<TicketFilter> filtered, Consumer<TicketId> opened) {
        this.inquiry = inquiry;
        this.filtered = filtered;
        this.trays =
                new TicketTrays(tray -> filtered.accept(TicketFilter.of(tray).withText(filter.text())));
        this.grid = new TicketGrid(inquiry::now, opened);
        buildSearch();
        empty.addClassName("queue-empty");
        shown.addClassName("result");
        shown.getElement().setAttribute("role", "status");
        Div header = new Div(new H2(text("hotline.tickets.queue")), shown);
        header.addClassName("list-header");
        getContent().addClassNames("ops-panel", "advisory-queue");
        getContent().getElement().setAttribute("aria-label", text("hotline.tickets.queue"));
        several = new SeveralBar(inquiry, grid, () -> inquiry.lines(filter, Optional.empty(), TicketBulk.MOST));
        getContent().add(header, trays, search, several, empty, grid);
    }

    /** Shows what the filter lets through. */
    public void show(TicketFilter next) {
        filter = next;
        if (!search.getValue().strip().equals(next.text())) {
            search.setValue(next.text());
        }
        grid.show((after, limit) -> inquiry.lines(filter, after, limit));
        showCounts();
    }

    /** Reads the same lines anew, and their times. */
    public void refresh() {
        grid.reload();
        showCounts();
    }

    /** Marks the open ticket; none clears the mark. */
    public void mark(Optional<TicketId> ticket) {
        if (!grid.several()) {
            ticket.flatMap(inquiry::line).ifPresentOrElse(grid::select, grid::deselectAll);
        }
    }

    private void showCounts() {
        trays.show(filter.tray(), tray -> inquiry.count(TicketFilter.of(tray), TicketTrays.CAP + 1));
        int count = inquiry.count(filter, TicketTrays.CAP + 1);
        shown.setText(text("hotline.tickets.shown", Formats.capped(count, TicketTrays.CAP)));
        grid.setVisible(count > 0);
        several.setVisible(count > 0 && inquiry.severalSteps());
        empty.setVisible(count == 0);
        empty.removeAll();
        if (count == 0) {
            empty.add(nothing());
        }
    }

    private EmptyState nothing() {
        if (!filter.text().isEmpty()) {
            Button all =
                    new Button(text("kernel.filter.reset"), event -> filtered.accept(TicketFilter.of(filter.tray())));
            return new EmptyState(
                    text("hotline.tickets.empty.noMatch"), text("hotline.tickets.empty.noMatchNext"), all);
        }
        return new EmptyState(text("hotline.tickets.empty." + filter.tray()), text("hotline.tickets.empty.next"));
    }

    private void buildSearch() {
        search.setPlaceholder(text("hotline.tickets.search"));
        search.setAriaLabel(text("hotline.tickets.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addClassName("queue-search");
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                filtered.accept(filter.withText(event.getValue().strip()));
            }
        });
    }
}

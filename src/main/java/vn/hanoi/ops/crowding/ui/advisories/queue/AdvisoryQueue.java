package vn.hanoi.ops.crowding.ui.advisories.queue;

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
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter.Tray;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The queue: trays, search and the lines, what is due soonest first. */
public class AdvisoryQueue extends Composite<Section> {

    private static final int PAUSE_MS = 300;

    private final QueueInquiry inquiry;
    private final Consumer<AdvisoryFilter> filtered;
    private final Span shown = new Span();
    private final TextField search = new TextField();
    private final TrayChips chips;
    private final QueueGrid grid;
    private final Div empty = new Div();
    private AdvisoryFilter filter = AdvisoryFilter.of(Tray.OPEN);

    /**
     * @param filtered told when the officer chooses a tray or searches
     * @param opened told when the officer opens an advisory
     */
    public AdvisoryQueue(QueueInquiry inquiry, Consumer<AdvisoryFilter> filtered, Consumer<AdvisoryId> opened) {
        this.inquiry = inquiry;
        this.filtered = filtered;
        this.chips = new TrayChips(this::choose);
        this.grid = new QueueGrid(inquiry::now, opened);
        buildSearch();
        empty.addClassName("queue-empty");
        shown.addClassName("result");
        shown.getElement().setAttribute("role", "status");
        Div header = new Div(new H2(text("crowding.advisories.queue")), shown);
        header.addClassName("list-header");
        getContent().addClassNames("ops-panel", "advisory-queue");
        getContent().getElement().setAttribute("aria-label", text("crowding.advisories.queue"));
        getContent().add(header, chips, search, empty, grid);
    }

    /** Shows what the filter lets through. */
    public void show(AdvisoryFilter next) {
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

    /** Marks the open advisory; none clears the mark. */
    public void mark(Optional<AdvisoryId> advisory) {
        Optional<QueueLine> line = advisory.flatMap(id -> inquiry.line(id));
        line.ifPresentOrElse(grid::select, grid::deselectAll);
    }

    private void choose(Tray tray) {
        filtered.accept(AdvisoryFilter.of(tray).withText(filter.text()));
    }

    private void showCounts() {
        chips.show(filter.tray(), tray -> inquiry.count(AdvisoryFilter.of(tray), TrayChips.CAP + 1));
        int count = inquiry.count(filter, TrayChips.CAP + 1);
        shown.setText(text("crowding.advisories.shown", Formats.capped(count, TrayChips.CAP)));
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
        empty.removeAll();
        if (count == 0) {
            empty.add(nothing());
        }
    }

    private EmptyState nothing() {
        if (!filter.text().isEmpty()) {
            Button all =
                    new Button(text("kernel.filter.reset"), event -> filtered.accept(AdvisoryFilter.of(filter.tray())));
            return new EmptyState(
                    text("crowding.advisories.empty.noMatch"), text("crowding.advisories.empty.noMatchNext"), all);
        }
        String key = "crowding.advisories.empty." + filter.tray();
        return new EmptyState(text(key), text(key + ".next"));
    }

    private void buildSearch() {
        search.setPlaceholder(text("crowding.advisories.search"));
        search.setAriaLabel(text("crowding.advisories.search"));
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

package vn.hanoi.ops.cases.ui.desk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.cases.ui.bulk.BulkDialog;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The queue: trays, filters, saved filters and the lines, what is due first in front. */
class CaseQueue extends Composite<Section> {

    private final CaseQueueInquiry inquiry;
    private final Officer officer;
    private final Consumer<CaseFilter> filtered;
    private final Span shown = new Span();
    private final Select<CaseKind> kind = new Select<>();
    private final IntegerField number = new IntegerField();
    private final CaseTrays trays;
    private final CaseGrid grid;
    private final Div work = new Div();
    private final Div empty = new Div();
    private final Div row = new Div();
    private CaseFilter filter = CaseFilter.of(CaseFilter.Tray.CLOCK);

    /**
     * @param filtered told when the officer chooses another filter
     * @param opened told when the officer opens a case
     */
    CaseQueue(
            CaseQueueInquiry inquiry,
            ListPurpose purpose,
            SavedFilterMenu saved,
            Officer officer,
            Consumer<CaseFilter> filtered,
            Consumer<CaseId> opened) {
        this.inquiry = inquiry;
        this.officer = officer;
        this.filtered = filtered;
        trays = new CaseTrays(tray -> filtered.accept(changed(tray)));
        grid = new CaseGrid(inquiry::now, purpose::disclosure, opened);
        buildFilters();
        empty.addClassName("queue-empty");
        work.addClassName("case-work");
        shown.addClassName("result");
        shown.getElement().setAttribute("role", "status");
        Div header = new Div(new H2(text("cases.queue")), shown);
        header.addClassName("list-header");
        row.add(purpose.choice(this::refresh), kind, number, saved, bulk());
        row.addClassName("case-filters");
        getContent().addClassNames("ops-panel", "advisory-queue");
        getContent().getElement().setAttribute("aria-label", text("cases.queue"));
        getContent().add(header, trays, row, work, empty, grid);
    }

    /** Shows what the filter lets through. */
    void show(CaseFilter next) {
        filter = next;
        kind.setValue(next.kinds().size() == 1 ? next.kinds().iterator().next() : null);
        number.setValue(next.number().orElse(null));
        grid.show((after, limit) -> inquiry.lines(filter, after, limit));
        showCounts();
    }

    /** Adds a tool behind the filters. */
    void offer(Component tool) {
        row.add(tool);
    }

    /** Reads the same lines anew, and their times. */
    void refresh() {
        grid.reload();
        showCounts();
    }

    /** Marks the open case; none clears the mark. */
    void mark(Optional<CaseId> id) {
        id.flatMap(inquiry::line).ifPresentOrElse(grid::select, grid::deselectAll);
    }

    private void buildFilters() {
        kind.setItems(CaseKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(text("cases.filter.anyKind"));
        kind.setItemLabelGenerator(k -> k == null ? text("cases.filter.anyKind") : text(k.titleKey()));
        kind.setAriaLabel(text("cases.filter.kind"));
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                filtered.accept(filter.with(event.getValue() == null ? Set.of() : Set.of(event.getValue())));
            }
        });
        number.setPlaceholder(text("cases.filter.number"));
        number.setAriaLabel(text("cases.filter.number"));
        number.setClearButtonVisible(true);
        number.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                filtered.accept(changed(CaseFilter.Tray.ALL).numbered(Optional.ofNullable(event.getValue())));
            }
        });
    }

    private Button bulk() {
        Button bulk = new Button(
                text("cases.bulk.button"),
                event -> new BulkDialog(inquiry.bulk(), inquiry.ids(filter), this::refresh).open());
        bulk.setId("case-bulk");
        bulk.setVisible(officer.is(Role.HEALTH_OFFICER));
        return bulk;
    }

    private CaseFilter changed(CaseFilter.Tray tray) {
        return CaseFilter.of(tray).with(filter.kinds()).in(filter.area());
    }

    private void showCounts() {
        trays.show(filter.tray(), tray -> inquiry.count(changed(tray), CaseTrays.CAP + 1));
        int count = inquiry.count(filter, CaseTrays.CAP + 1);
        shown.setText(text("cases.shown", Formats.capped(count, CaseTrays.CAP)));
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
        empty.removeAll();
        if (count == 0) {
            empty.add(nothing());
        }
        work.removeAll();
        if (officer.is(Role.HEALTH_OFFICER)) {
            line("case-calls", "cases.work.calls", inquiry.callsOpen());
        }
        line("case-follow-up?list=alarms", "cases.work.alarms", inquiry.alarms());
        line("case-follow-up?list=missing", "cases.work.missing", inquiry.missing());
    }

    private void line(String address, String key, int count) {
        if (count > 0) {
            work.add(new Anchor(address, text(key, Formats.number(count))));
        }
    }

    private EmptyState nothing() {
        String key = "cases.empty." + filter.tray();
        Button all = new Button(text("cases.empty.all"), event -> filtered.accept(CaseFilter.of(CaseFilter.Tray.OPEN)));
        return new EmptyState(text(key), text(key + ".next"), all);
    }
}

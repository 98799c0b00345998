package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.hotline.calls.CareLine;
import vn.hanoi.ops.hotline.calls.CareList;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The whole list: who waits, who has whom open, how often it was tried and how it ended. */
class CareGrid extends Composite<Section> {

    private final CareList list;
    private final CallDesk desk;
    private final Tabs states =
            new Tabs(new Tab(text("hotline.care.list.open")), new Tab(text("hotline.care.list.done")));
    private final Grid<CareLine> grid = new Grid<>();

    /** @param writes whether the officer puts people on the list */
    CareGrid(CareList list, CallDesk desk, boolean writes) {
        this.list = list;
        this.desk = desk;
        states.addSelectedChangeListener(event -> refresh());
        columns();
        Div buttons = new Div();
        buttons.addClassName("several-bar");
        if (writes) {
            Button add =
                    new Button(text("hotline.care.add"), event -> new CareAddDialog(list, desk, this::refresh).open());
            add.setId("care-add");
            buttons.add(add);
        }
        getContent().addClassName("ops-panel");
        getContent().add(new H3(text("hotline.care.list")), states, grid, buttons);
        refresh();
    }

    void refresh() {
        grid.setItems(list.rows(states.getSelectedIndex() == 1));
    }

    private void columns() {
        Disclosure seen = desk.listed();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setEmptyStateComponent(new EmptyState(text("hotline.care.list.none"), text("hotline.care.list.noneNext")));
        grid.addColumn(TwoLines.of(line -> seen.text(line.caller()), line -> seen.text(line.phone())))
                .setHeader(text("hotline.care.who"))
                .setFlexGrow(2);
        grid.addColumn(TwoLines.of(
                        line -> desk.areas().labelOf(line.area()),
                        line -> text(line.ofCase() ? "hotline.care.ofCase" : "hotline.care.ofList")))
                .setHeader(text("hotline.board.unit"))
                .setFlexGrow(2);
        grid.addColumn(line -> Formats.number(line.attempts())).setHeader(text("hotline.care.attempts"));
        grid.addColumn(line -> line.last().map(o -> text(o.titleKey())).orElse(Formats.UNKNOWN))
                .setHeader(text("hotline.care.last"));
        grid.addColumn(line -> line.leasedBy()
                        .map(by -> text("hotline.care.leased", by))
                        .orElseGet(() -> line.doneAt()
                                .map(at -> text(
                                        line.left() ? "hotline.care.leftAt" : "hotline.care.doneAt",
                                        Formats.dateTime(at)))
                                .orElseGet(() -> text("hotline.care.nextAt", Formats.dateTime(line.nextAt())))))
                .setHeader(text("hotline.care.state"))
                .setFlexGrow(2);
    }
}

package vn.hanoi.ops.protection.ui.keeping;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.clocks.ClockRule;

/** The periods that the law sets, by date, with their sources; an administrator enters those of a new law. */
class ClocksPanel extends Composite<VerticalLayout> {

    private final KeepingDesk desk;
    private final Grid<ClockRule> grid = new Grid<>();

    ClocksPanel(KeepingDesk desk) {
        this.desk = desk;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setAriaLabel(text("protection.keeping.clocks"));
        grid.addColumn(rule -> text(rule.legal().key()))
                .setHeader(text("protection.clock.legal"))
                .setFlexGrow(3);
        grid.addColumn(rule -> text(rule.unit().key(), Formats.number(rule.amount())))
                .setHeader(text("protection.clock.amount"))
                .setFlexGrow(1);
        grid.addColumn(rule -> Formats.date(rule.validFrom()))
                .setHeader(text("protection.clock.from"))
                .setFlexGrow(1);
        grid.addColumn(rule -> text("protection.clock.unit.HOURS", Formats.number(rule.warnHours())))
                .setHeader(text("protection.clock.warn"))
                .setFlexGrow(1);
        grid.addColumn(ClockRule::source)
                .setHeader(text("protection.clock.source"))
                .setFlexGrow(3);
        getContent().setSizeFull();
        getContent().setPadding(false);
        if (desk.admin()) {
            Button add = new Button(text("protection.clock.add"), event -> new ClockDialog(desk, this::refresh).open());
            add.setId("add-clock");
            getContent().add(add);
        }
        getContent().addAndExpand(grid);
        refresh();
    }

    private void refresh() {
        grid.setItems(desk.clocks().rules());
    }
}

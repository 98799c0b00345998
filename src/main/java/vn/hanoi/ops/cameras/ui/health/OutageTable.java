package vn.hanoi.ops.cameras.ui.health;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.function.Function;
import vn.hanoi.ops.cameras.trouble.Outages;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Outages of the last 30 days by one sort of group, the worst first. */
class OutageTable extends Grid<Outages> {

    /** @param name the group's name, translated */
    OutageTable(String title, Function<Outages, String> name) {
        addColumn(name::apply).setHeader(title);
        addColumn(o -> Formats.number(o.cameras()))
                .setHeader(text("cameras.outage.cameras"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(o -> Formats.number(o.troubles()))
                .setHeader(text("cameras.outage.troubles"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(o -> Formats.span(o.lost()))
                .setHeader(text("cameras.outage.lost"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(o -> percent(o.available()))
                .setHeader(text("cameras.outage.available"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("ops-grid");
        setAllRowsVisible(true);
    }

    void show(List<Outages> outages) {
        setItems(outages);
    }

    private static String percent(@org.jspecify.annotations.Nullable Double share) {
        return share == null ? Formats.UNKNOWN : text("cameras.outage.percent", share * 100);
    }
}

package vn.hanoi.ops.crowding.ui.streets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridVariant;
import java.util.function.Consumer;
import vn.hanoi.ops.crowding.streets.StreetFilter;
import vn.hanoi.ops.crowding.streets.StreetRow;
import vn.hanoi.ops.crowding.streets.Streets;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The streets in the order of their names. */
class StreetGrid extends LazyGrid<StreetRow> {

    private final Streets streets;

    StreetGrid(Streets streets, Consumer<StreetRow> opened) {
        this.streets = streets;
        addColumn(StreetRow::code)
                .setHeader(text("crowding.streets.code"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        addColumn(TwoLines.of(StreetRow::name, StreetRow::areaLabel))
                .setHeader(text("crowding.streets.nameAndArea"))
                .setWidth("12rem")
                .setFlexGrow(1);
        addColumn(row -> Formats.number(row.cameras()))
                .setHeader(text("crowding.streets.cameras"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setEmptyStateComponent(new EmptyState(text("crowding.streets.empty"), text("crowding.streets.emptyNext")));
        addItemClickListener(event -> opened.accept(event.getItem()));
        setSizeFull();
    }

    void show(StreetFilter filter) {
        show((after, limit) -> streets.rows(filter, after.orElse(null), limit));
    }
}

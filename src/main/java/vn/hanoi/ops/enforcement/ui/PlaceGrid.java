package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridVariant;
import java.util.function.Consumer;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Venues, the most urgent first. */
class PlaceGrid extends LazyGrid<PlaceRow> {

    PlaceGrid(PlaceParts parts, Consumer<PlaceRow> opened) {
        setSizeFull();
        addColumn(TwoLines.<PlaceRow>of(
                        PlaceRow::name,
                        row -> row.address() + " · " + parts.areas().labelOf(row.area())))
                .setHeader(text("enforcement.places.place"))
                .setWidth("13rem")
                .setFlexGrow(1);
        addComponentColumn(row -> Tones.of(row.standing()))
                .setHeader(text("enforcement.places.standing"))
                .setWidth("9rem");
        addColumn(row -> Formats.number(row.score()))
                .setHeader(text("enforcement.places.score"))
                .setWidth("5rem");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setEmptyStateComponent(new EmptyState(text("enforcement.places.empty"), text("enforcement.places.emptyNext")));
        addItemClickListener(event -> opened.accept(event.getItem()));
    }
}

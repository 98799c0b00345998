package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.register.VenueFilter;
import vn.hanoi.ops.venues.register.VenueRow;

/** The venues in the order of their names. */
class VenueGrid extends LazyGrid<VenueRow> {

    private final VenueParts parts;

    VenueGrid(VenueParts parts, Consumer<VenueRow> opened) {
        this.parts = parts;
        setSizeFull();
        addColumn(TwoLines.of(
                        VenueRow::name,
                        row -> row.address() + " · " + parts.areas().labelOf(row.area())))
                .setHeader(text("venues.field.nameAndAddress"))
                .setWidth("14rem")
                .setFlexGrow(1);
        addColumn(row -> VenueTexts.kind(parts.kind(row.kind())))
                .setHeader(text("venues.field.kind"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(row -> VenueTexts.badge(row.state())))
                .setHeader(text("venues.field.state"))
                .setWidth("10.5rem")
                .setFlexGrow(0);
        addColumn(row -> Formats.date(row.scannedOn()))
                .setHeader(text("venues.field.scannedOn"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setEmptyStateComponent(new EmptyState(text("venues.list.empty"), text("venues.list.emptyNext")));
        asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                opened.accept(event.getValue());
            }
        });
    }

    void show(VenueFilter filter) {
        show((after, limit) -> parts.venues().rows(filter, after.orElse(null), limit));
    }
}

package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Stop;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.VenueId;

/** Venues, the most urgent first, or the stops of a way with the distance to each. */
class PlaceGrid extends LazyGrid<PlaceRow> {

    private final Map<VenueId, String> legs = new HashMap<>();
    private final Grid.Column<PlaceRow> leg;

    PlaceGrid(PlaceParts parts, Consumer<PlaceRow> opened) {
        setSizeFull();
        leg = addColumn(row -> legs.getOrDefault(row.id(), ""))
                .setHeader(text("enforcement.places.distance"))
                .setWidth("6rem");
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
        leg.setVisible(false);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setEmptyStateComponent(new EmptyState(text("enforcement.places.empty"), text("enforcement.places.emptyNext")));
        addItemClickListener(event -> opened.accept(event.getItem()));
    }

    /** Shows the stops in the order of the way. */
    void showWay(List<Stop> way) {
        legs.clear();
        for (int n = 0; n < way.size(); n++) {
            Stop stop = way.get(n);
            String there = stop.visited() ? " ✓" : "";
            legs.put(
                    stop.place().id(),
                    (n + 1) + there + " · " + text("enforcement.places.metres", Formats.number(stop.metres())));
        }
        leg.setVisible(true);
        List<PlaceRow> rows = way.stream().map(Stop::place).toList();
        show((after, limit) -> after.isPresent() ? List.of() : rows);
    }

    /** Shows a list again. */
    void showList(Pages<PlaceRow> source) {
        leg.setVisible(false);
        show(source);
    }
}

package vn.hanoi.ops.crowding.ui.live.table;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableComparator;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.live.list.StreetOrder;
import vn.hanoi.ops.crowding.ui.live.list.StreetRow;
import vn.hanoi.ops.crowding.ui.live.list.StreetTexts;

/** The streets as a table that can be sorted by any column. */
class StreetTable extends Grid<StreetId> {

    private static final String LEVEL = """
            <span class="level-cell"><span class="ops-level" data-level="${item.level}" ?data-stale="${item.stale}"
              aria-hidden="true">${item.sign}</span>${item.name}</span>
            """;

    private final Map<StreetId, StreetNow> shown = new HashMap<>();
    private final Supplier<Instant> clock;
    private final Column<StreetId> compact;
    private final List<Column<StreetId>> asides;
    private List<StreetId> order = List.of();

    StreetTable(Supplier<Instant> clock, Consumer<StreetId> opened) {
        this.clock = clock;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassNames("ops-grid", "street-table");
        setSizeFull();
        setMultiSort(false);
        compact = addColumn(StreetRow.renderer(this::of, clock, () -> false)).setHeader(StreetColumns.header("name"));
        compact.setVisible(false);
        sortable(addColumn(levelRenderer()), "level", Comparator.comparingInt(StreetNow::level), "128px");
        sortable(column(StreetNow::name), "name", Comparator.comparing(StreetNow::name), "200px");
        sortable(column(StreetNow::areaLabel), "area", Comparator.comparing(StreetNow::areaLabel), "190px");
        number(column(StreetTexts::people), "people", StreetNow::peopleAtLeast);
        number(column(StreetTexts::shortValue), "value", StreetTexts::measured);
        asides = List.of(
                plain(column(s -> StreetTexts.note(s, clock.get())), "note", "100px"),
                plain(column(StreetColumns::cameras), "cameras", "76px"),
                plain(column(s -> StreetColumns.since(s, clock.get())), "since", "126px"),
                plain(column(s -> StreetColumns.advisory(s, clock.get())), "advisory", "130px"));
        setItems(List.of());
        addItemClickListener(event -> opened.accept(event.getItem()));
    }

    /** Fits the columns to the room: all of them, the chief ones beside a record, or one narrow row a street. */
    void fit(Room room) {
        getColumns().forEach(column -> column.setVisible(room != Room.NARROW && column != compact));
        compact.setVisible(room == Room.NARROW);
        asides.forEach(column -> column.setVisible(room == Room.WHOLE));
        setClassName("narrow", room == Room.NARROW);
    }

    /** How much room the table has. */
    enum Room {
        NARROW,
        BESIDE,
        WHOLE
    }

    /** Shows these streets; the order is kept until the streets or their levels change. */
    void show(List<StreetNow> streets) {
        boolean moved = streets.size() != order.size() || streets.stream().anyMatch(this::changedPlace);
        List<StreetId> changed = streets.stream()
                .filter(street -> !street.equals(shown.get(street.id())))
                .map(StreetNow::id)
                .toList();
        shown.clear();
        streets.forEach(street -> shown.put(street.id(), street));
        if (moved) {
            order = streets.stream()
                    .sorted(StreetOrder.BY_LEVEL_AND_PEOPLE)
                    .map(StreetNow::id)
                    .toList();
            setItems(order);
        } else {
            changed.forEach(getDataProvider()::refreshItem);
        }
    }

    /** Marks the open street; none clears the mark. */
    void mark(Optional<StreetId> street) {
        street.ifPresentOrElse(this::select, this::deselectAll);
    }

    private boolean changedPlace(StreetNow street) {
        StreetNow before = shown.get(street.id());
        return before == null || before.level() != street.level();
    }

    private Column<StreetId> column(Function<StreetNow, String> words) {
        ValueProvider<StreetId, String> cell = id -> of(id).map(words).orElse("");
        return addColumn(cell);
    }

    private static Column<StreetId> plain(Column<StreetId> column, String name, String width) {
        return column.setHeader(StreetColumns.header(name)).setWidth(width).setFlexGrow(0);
    }

    private void sortable(Column<StreetId> column, String name, Comparator<StreetNow> by, String width) {
        SerializableComparator<StreetId> comparator = (a, b) -> by.compare(shown.get(a), shown.get(b));
        plain(column, name, width).setComparator(comparator).setSortable(true);
        column.setFlexGrow("name".equals(name) || "area".equals(name) ? 1 : 0);
    }

    private void number(Column<StreetId> column, String name, Function<StreetNow, ? extends Number> figure) {
        Comparator<StreetNow> by =
                Comparator.comparingDouble(street -> Optional.<Number>ofNullable(figure.apply(street))
                        .map(Number::doubleValue)
                        .orElse(-1.0));
        sortable(column.setTextAlign(ColumnTextAlign.END), name, by, "124px");
    }

    private LitRenderer<StreetId> levelRenderer() {
        return LitRenderer.<StreetId>of(LEVEL)
                .withProperty("level", id -> of(id).map(StreetNow::level).orElse(0))
                .withProperty("stale", id -> of(id).map(StreetNow::stale).orElse(false))
                .withProperty("sign", id -> of(id).map(StreetRow::sign).orElse(""))
                .withProperty("name", id -> of(id).map(StreetRow::levelName).orElse(""));
    }

    private Optional<StreetNow> of(StreetId id) {
        return Optional.ofNullable(shown.get(id));
    }
}

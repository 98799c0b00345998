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
import vn.hanoi.ops.crowding.ui.live.list.StreetTexts;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The streets as a table that can be sorted by any column. */
class StreetTable extends Grid<StreetId> {

    private static final String LEVEL = """
            <span class="level-cell"><span class="ops-level" data-level="${item.level}" ?data-stale="${item.stale}"
              aria-hidden="true">${item.sign}</span>${item.name}</span>
            """;

    private final Map<StreetId, StreetNow> shown = new HashMap<>();
    private final Supplier<Instant> clock;
    private List<StreetId> order = List.of();

    StreetTable(Supplier<Instant> clock, Consumer<StreetId> opened) {
        this.clock = clock;
        addThemeVariants(GridVariant.NO_BORDER);
        addClassNames("ops-grid", "street-table");
        setSizeFull();
        setMultiSort(false);
        Column<StreetId> level = addColumn(levelRenderer()).setAutoWidth(true);
        sortable(level, "level", Comparator.comparingInt(StreetNow::level));
        sortable(
                column(StreetNow::name).setFlexGrow(2).setFrozen(false), "name", Comparator.comparing(StreetNow::name));
        sortable(column(StreetNow::areaLabel).setFlexGrow(2), "area", Comparator.comparing(StreetNow::areaLabel));
        number(column(StreetTexts::people), "people", StreetNow::peopleAtLeast);
        number(column(StreetColumns::value), "value", StreetTexts::measured);
        column(s -> StreetTexts.note(s, clock.get()))
                .setHeader(StreetColumns.header("note"))
                .setAutoWidth(true);
        column(StreetColumns::cameras)
                .setHeader(StreetColumns.header("cameras"))
                .setAutoWidth(true);
        column(s -> StreetColumns.since(s, clock.get()))
                .setHeader(StreetColumns.header("since"))
                .setAutoWidth(true);
        column(s -> Formats.seconds(s.asOf()))
                .setHeader(StreetColumns.header("asOf"))
                .setAutoWidth(true);
        column(s -> StreetColumns.advisory(s, clock.get()))
                .setHeader(StreetColumns.header("advisory"))
                .setAutoWidth(true);
        setItems(List.of());
        addItemClickListener(event -> opened.accept(event.getItem()));
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

    private void sortable(Column<StreetId> column, String name, Comparator<StreetNow> by) {
        SerializableComparator<StreetId> comparator = (a, b) -> by.compare(shown.get(a), shown.get(b));
        column.setHeader(StreetColumns.header(name)).setComparator(comparator).setSortable(true);
    }

    private void number(Column<StreetId> column, String name, Function<StreetNow, ? extends Number> figure) {
        Comparator<StreetNow> by =
                Comparator.comparingDouble(street -> Optional.<Number>ofNullable(figure.apply(street))
                        .map(Number::doubleValue)
                        .orElse(-1.0));
        sortable(column.setTextAlign(ColumnTextAlign.END).setAutoWidth(true), name, by);
    }

    private LitRenderer<StreetId> levelRenderer() {
        return LitRenderer.<StreetId>of(LEVEL)
                .withProperty("level", id -> of(id).map(StreetNow::level).orElse(0))
                .withProperty("stale", id -> of(id).map(StreetNow::stale).orElse(false))
                .withProperty("sign", id -> of(id).map(StreetNow::level)
                        .filter(level -> level > 0)
                        .map(String::valueOf)
                        .orElse("?"))
                .withProperty("name", id -> of(id).map(StreetNow::level)
                        .map(LevelBadge::nameOf)
                        .orElse(""));
    }

    private Optional<StreetNow> of(StreetId id) {
        return Optional.ofNullable(shown.get(id));
    }
}

package vn.hanoi.ops.crowding.ui.live.list;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;

/**
 * The streets beside the map. The order follows levels at once but people only when told to settle, so that rows do not
 * jump under the officer's eyes every second.
 */
class StreetRows extends Grid<StreetId> {

    private static final String KEY_OF_ROW = "element.getEventContext(event)?.item?.key ?? ''";

    private final Map<StreetId, StreetNow> shown = new HashMap<>();
    private List<StreetId> order = List.of();
    private Instant now = Instant.EPOCH;
    private boolean oneDistrict;

    StreetRows(Consumer<StreetId> opened) {
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("street-rows");
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        setAriaLabel(text("crowding.live.list.title"));
        addColumn(StreetRow.renderer(this::of, () -> now, () -> oneDistrict)).setFlexGrow(1);
        setItems(List.of());
        addItemClickListener(event -> opened.accept(event.getItem()));
        getElement()
                .addEventListener("keydown", event -> {
                    String key = event.getEventData().path(KEY_OF_ROW).asString("");
                    Optional.ofNullable(getDataCommunicator().getKeyMapper().get(key))
                            .ifPresent(opened);
                })
                .setFilter("event.key === 'Enter'")
                .addEventData(KEY_OF_ROW);
    }

    /** Shows these streets. @param settle also order them by people anew */
    void show(List<StreetNow> streets, Instant moment, boolean settle) {
        now = moment;
        oneDistrict = streets.stream().map(StreetNow::addressee).distinct().count() <= 1;
        boolean moved =
                settle || streets.size() != order.size() || streets.stream().anyMatch(this::changedPlace);
        List<StreetId> changed = streets.stream()
                .filter(street -> !street.equals(shown.get(street.id())))
                .map(StreetNow::id)
                .toList();
        shown.clear();
        streets.forEach(street -> shown.put(street.id(), street));
        if (moved) {
            List<StreetId> next = streets.stream()
                    .sorted(StreetOrder.BY_LEVEL_AND_PEOPLE)
                    .map(StreetNow::id)
                    .toList();
            if (!next.equals(order)) {
                order = next;
                setItems(next);
                return;
            }
        }
        changed.forEach(getDataProvider()::refreshItem);
    }

    /** Writes the ages of lost signals anew. */
    void age(Instant moment) {
        now = moment;
        shown.values().stream().filter(StreetNow::stale).map(StreetNow::id).forEach(getDataProvider()::refreshItem);
    }

    /** Marks the open street; none clears the mark. */
    void mark(Optional<StreetId> street) {
        street.ifPresentOrElse(this::select, this::deselectAll);
    }

    /** The streets in the order shown. */
    List<StreetId> order() {
        return order;
    }

    private Optional<StreetNow> of(StreetId id) {
        return Optional.ofNullable(shown.get(id));
    }

    private boolean changedPlace(StreetNow street) {
        StreetNow before = shown.get(street.id());
        return before == null || before.level() != street.level();
    }
}

package vn.hanoi.ops.crowding.ui.live.list;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The list beside the map: what it is filtered by, how many it shows, and the streets, the most crowded first. */
public class StreetList extends Composite<Div> {

    private static final int PAUSE_MS = 250;

    private final Span shownOfAll = new Span();
    private final TextField search = new TextField();
    private final AreaChoice areas;
    private final LevelChips chips;
    private final StreetRows rows;
    private final Div empty = new Div();
    private final Consumer<CrowdFilter> filtered;
    private final Function<AreaPath, String> labels;
    private CrowdFilter filter = CrowdFilter.ALL;

    /**
     * @param filtered told when the officer filters
     * @param opened told when the officer opens a street
     * @param labels names of units, for one that has no streets
     */
    public StreetList(Consumer<CrowdFilter> filtered, Consumer<StreetId> opened, Function<AreaPath, String> labels) {
        this.filtered = filtered;
        this.labels = labels;
        this.areas = new AreaChoice(area -> change(filter.withArea(area)));
        this.chips = new LevelChips(level -> change(filter.toggled(level)));
        this.rows = new StreetRows(opened);
        buildSearch();
        empty.setVisible(false);
        shownOfAll.addClassName("result");
        shownOfAll.getElement().setAttribute("role", "status");
        Div header = new Div(new H2(text("crowding.live.list.title")), shownOfAll);
        header.addClassName("list-header");
        Div fields = new Div(search, areas);
        fields.addClassName("list-fields");
        getContent().addClassNames("ops-panel", "street-list");
        getContent().add(header, fields, chips, empty, rows);
    }

    /**
     * Shows the streets that the filter lets through.
     *
     * @param settle also order streets of one level by people anew
     */
    public void show(Collection<StreetNow> streets, CrowdFilter by, Instant now, boolean settle) {
        boolean other = !by.equals(filter);
        filter = by;
        if (!search.getValue().strip().equals(by.text())) {
            search.setValue(by.text());
        }
        List<StreetNow> visible = streets.stream().filter(by::lets).toList();
        areas.offer(streets, by.area(), by.area().map(labels).orElse(""));
        chips.show(by, streets);
        rows.show(visible, now, settle || other);
        shownOfAll.setText(
                text("crowding.live.list.shown", Formats.number(visible.size()), Formats.number(streets.size())));
        rows.setVisible(!visible.isEmpty());
        showEmpty(visible.isEmpty(), streets.isEmpty());
    }

    /** Writes the ages anew without anything else. */
    public void age(Instant now) {
        rows.age(now);
    }

    /** Marks the open street; none clears the mark. */
    public void mark(Optional<StreetId> street) {
        rows.mark(street);
    }

    /** The streets in the order shown. */
    public List<StreetId> order() {
        return rows.order();
    }

    private void showEmpty(boolean nothingShown, boolean noStreets) {
        empty.setVisible(nothingShown);
        empty.removeAll();
        if (nothingShown && noStreets) {
            empty.add(new EmptyState(text("crowding.list.noStreets"), text("crowding.list.noStreetsNext")));
        } else if (nothingShown) {
            Button all = new Button(text("kernel.filter.reset"), event -> change(CrowdFilter.ALL));
            empty.add(new EmptyState(text("crowding.list.noMatch"), text("crowding.list.noMatchNext"), all));
        }
    }

    private void buildSearch() {
        search.setPlaceholder(text("crowding.list.search"));
        search.setAriaLabel(text("crowding.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(filter.withText(event.getValue()));
            }
        });
    }

    private void change(CrowdFilter next) {
        filtered.accept(next);
    }
}

package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.venues.register.VenueFilter;
import vn.hanoi.ops.venues.register.VenueKind;

/** The filters above the list of venues. */
class VenueFilters extends Composite<Div> {

    private static final int MOST_UNITS = 100;

    private final FilterBar bar = new FilterBar(text("venues.filter.text"));
    private final ComboBox<VenueKind> kind = new ComboBox<>();
    private final ComboBox<Area> area = new ComboBox<>();
    private final VenueParts parts;
    private final Consumer<VenueFilter> chosen;
    private VenueFilter shown = VenueFilter.ALL;

    /** @param chosen told the filter when the officer changes it */
    VenueFilters(VenueParts parts, Consumer<VenueFilter> chosen) {
        this.parts = parts;
        this.chosen = chosen;
        kind.setAriaLabel(text("venues.filter.kind"));
        kind.setPlaceholder(text("venues.filter.anyKind"));
        kind.setClearButtonVisible(true);
        kind.setItems(parts.catalogue().kinds());
        kind.setItemLabelGenerator(VenueTexts::kind);
        area.setAriaLabel(text("venues.filter.area"));
        area.setPlaceholder(text("venues.filter.area"));
        area.setClearButtonVisible(true);
        area.setItemLabelGenerator(Area::label);
        area.setItems(query ->
                found(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        bar.onSearch(typed -> choose(!typed.equals(shown.text()), shown.withText(typed)));
        bar.onReset(() -> chosen.accept(VenueFilter.ALL));
        kind.addValueChangeListener(e -> choose(
                e.isFromClient(),
                shown.withKind(kind.getOptionalValue().map(VenueKind::code).orElse(""))));
        area.addValueChangeListener(e ->
                choose(e.isFromClient(), shown.withArea(area.getOptionalValue().map(Area::path))));
        getContent().add(bar.add(kind, area));
    }

    void show(VenueFilter filter, String result) {
        shown = filter;
        bar.setSearch(filter.text());
        kind.setValue(filter.kind().isEmpty() ? null : parts.kind(filter.kind()));
        area.setValue(filter.area().flatMap(parts.areas()::find).orElse(null));
        bar.showResult(result, !filter.equals(VenueFilter.ALL));
    }

    private void choose(boolean wanted, VenueFilter next) {
        if (wanted) {
            chosen.accept(next);
        }
    }

    private Stream<Area> found(String typed) {
        Areas areas = parts.areas();
        List<Area> units =
                typed.isBlank() ? areas.units(areas.working()) : areas.search(typed, areas.working(), MOST_UNITS);
        return units.stream().filter(unit -> parts.officers().require().scope().covers(unit.path()));
    }
}

package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.CameraFilter;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraProducts;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.FilterBar;

/** The filters above the list of cameras. */
class CameraFilters extends Composite<Div> {

    private final FilterBar bar = new FilterBar(text("cameras.filter.text"));
    private final Select<CameraHealth> health = new Select<>();
    private final ComboBox<Area> area = new ComboBox<>();
    private final Select<String> product = new Select<>();
    private final Checkbox retired = new Checkbox(text("cameras.filter.retired"));
    private final Areas areas;
    private final Consumer<CameraFilter> chosen;
    private CameraFilter shown = CameraFilter.ALL;

    /** @param chosen told the filter when the officer changes it */
    CameraFilters(Areas areas, AreaScope scope, Consumer<CameraFilter> chosen) {
        this.areas = areas;
        this.chosen = chosen;
        health.setAriaLabel(text("cameras.filter.state"));
        health.setPlaceholder(text("cameras.filter.state"));
        health.setEmptySelectionAllowed(true);
        health.setItems(CameraHealth.values());
        health.setItemLabelGenerator(h -> h == null ? text("cameras.filter.anyState") : CameraTexts.health(h));
        product.setAriaLabel(text("cameras.filter.product"));
        product.setPlaceholder(text("cameras.filter.product"));
        product.setEmptySelectionAllowed(true);
        product.setItems(CameraProducts.ALL);
        product.setItemLabelGenerator(p -> p == null ? text("cameras.filter.anyProduct") : CameraTexts.product(p));
        area.setAriaLabel(text("cameras.filter.area"));
        area.setPlaceholder(text("cameras.filter.area"));
        area.setClearButtonVisible(true);
        area.setItemLabelGenerator(Area::label);
        area.setItems(query -> found(query.getFilter().orElse(""), scope)
                .skip(query.getOffset())
                .limit(query.getLimit()));
        listen();
        getContent().add(bar.add(health, area, product, retired));
    }

    void show(CameraFilter filter, String result) {
        shown = filter;
        bar.setSearch(filter.text());
        health.setValue(filter.health().orElse(null));
        product.setValue(filter.product().isEmpty() ? null : filter.product());
        area.setValue(filter.area().flatMap(areas::find).orElse(null));
        retired.setValue(filter.retired());
        bar.showResult(result, !filter.equals(CameraFilter.ALL));
    }

    private void listen() {
        bar.onSearch(typed -> choose(!typed.equals(shown.text()), typed));
        bar.onReset(() -> chosen.accept(CameraFilter.ALL));
        health.addValueChangeListener(e -> choose(e.isFromClient(), shown.text()));
        product.addValueChangeListener(e -> choose(e.isFromClient(), shown.text()));
        area.addValueChangeListener(e -> choose(e.isFromClient(), shown.text()));
        retired.addValueChangeListener(e -> choose(e.isFromClient(), shown.text()));
    }

    private void choose(boolean wanted, String typed) {
        if (wanted) {
            Optional<AreaPath> path = area.getOptionalValue().map(Area::path);
            chosen.accept(new CameraFilter(
                    typed,
                    health.getOptionalValue(),
                    path,
                    product.getOptionalValue().orElse(""),
                    retired.getValue()));
        }
    }

    private Stream<Area> found(String typed, AreaScope scope) {
        List<Area> units = typed.isBlank() ? areas.units(areas.working()) : areas.search(typed, areas.working(), 100);
        return units.stream().filter(unit -> scope.covers(unit.path()));
    }
}

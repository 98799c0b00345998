package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hanoi.ops.enforcement.inspections.PlanRow;
import vn.hanoi.ops.enforcement.inspections.Standing;
import vn.hanoi.ops.enforcement.inspections.Stop;
import vn.hanoi.ops.kernel.ui.FilterBar;

/** What is listed: words, standing, due ones, all or a way, a plan of today, list or map; and a plan made from a way. */
class PlaceBar extends Composite<FilterBar> {

    private final PlaceParts parts;
    private final ComboBox<Standing> standing = new ComboBox<>();
    private final Checkbox due = new Checkbox(text("enforcement.places.due"));
    private final Select<PlaceAddress.Order> order = new Select<>();
    private final ComboBox<PlanRow> plans = new ComboBox<>();
    private final Button map = new Button();
    private final Button plan = new Button(text("enforcement.plan.make"));

    PlaceBar(PlaceParts parts, Supplier<PlaceAddress> address, Consumer<PlaceAddress> go, Supplier<List<Stop>> way) {
        this.parts = parts;
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(s -> text(s.titleKey()));
        standing.setPlaceholder(text("enforcement.places.anyStanding"));
        standing.setAriaLabel(text("enforcement.places.standing"));
        standing.setClearButtonVisible(true);
        standing.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                PlaceAddress now = address.get();
                go.accept(now.with(now.filter().withStanding(Optional.ofNullable(event.getValue()))));
            }
        });
        due.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.get().with(address.get().filter().withDue(event.getValue())));
            }
        });
        ways(address, go);
        map.setId("show-map");
        map.addClickListener(
                event -> go.accept(address.get().onMap(!address.get().map())));
        plan.setId("make-plan");
        plan.addClickListener(event ->
                new PlanDialog(parts, way.get(), id -> go.accept(address.get().of(id))).open());
        FilterBar bar = getContent();
        bar.add(standing, due, order, plans, map, plan);
        bar.onSearch(
                words -> go.accept(address.get().with(address.get().filter().withText(words))));
        bar.onReset(() -> go.accept(PlaceAddress.PLAIN.onMap(address.get().map())));
    }

    @Override
    protected FilterBar initContent() {
        return new FilterBar(text("enforcement.places.search"));
    }

    private void ways(Supplier<PlaceAddress> address, Consumer<PlaceAddress> go) {
        order.setItems(PlaceAddress.Order.values());
        order.setItemLabelGenerator(o -> text(o.titleKey()));
        order.setAriaLabel(text("enforcement.places.way"));
        order.setId("show-way");
        order.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.get().in(event.getValue()));
            }
        });
        plans.setPlaceholder(text("enforcement.plan.today"));
        plans.setAriaLabel(text("enforcement.plan.today"));
        plans.setItemLabelGenerator(PlaceBar::name);
        plans.setClearButtonVisible(true);
        plans.setId("choose-plan");
        plans.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                PlanRow chosen = event.getValue();
                go.accept(address.get().of(chosen == null ? "" : chosen.id().toString()));
            }
        });
    }

    void show(PlaceAddress address, Optional<PlanRow> open, String result) {
        getContent().setSearch(address.filter().text());
        standing.setValue(address.filter().standing().orElse(null));
        due.setValue(address.filter().due());
        order.setValue(address.order());
        List<PlanRow> today = new ArrayList<>(parts.plans().of(parts.today()));
        open.filter(row -> !today.contains(row)).ifPresent(today::add);
        plans.setItems(today);
        plans.setValue(open.orElse(null));
        plans.setVisible(!today.isEmpty());
        map.setText(text(address.map() ? "enforcement.places.hideMap" : "enforcement.places.showMap"));
        plan.setVisible(parts.inspects() && address.order() != PlaceAddress.Order.ALL);
        getContent().showResult(result, !address.onMap(false).open("").equals(PlaceAddress.PLAIN));
    }

    private static String name(PlanRow plan) {
        return text("enforcement.plan.name", plan.team(), text(plan.shift().titleKey()), plan.visited(), plan.stops());
    }
}

package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hanoi.ops.enforcement.inspections.MakePlan;
import vn.hanoi.ops.enforcement.inspections.Shift;
import vn.hanoi.ops.enforcement.inspections.Stop;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Gives the way on the screen to a team for a shift. */
class PlanDialog extends Dialog {

    private final PlaceParts parts;
    private final List<Stop> way;
    private final Consumer<String> made;
    private final UUID key = UUID.randomUUID();
    private final ComboBox<String> team;
    private final Select<Shift> shift = new Select<>();
    private final DatePicker day = new DatePicker(text("enforcement.plan.day"));
    private final Select<AreaPath> area = new Select<>();

    /** @param made told the plan's id */
    PlanDialog(PlaceParts parts, List<Stop> way, Consumer<String> made) {
        this.parts = parts;
        this.way = way;
        this.made = made;
        team = TeamBox.of(parts);
        shift.setLabel(text("enforcement.visit.shift"));
        shift.setItems(Shift.values());
        shift.setItemLabelGenerator(s -> text(s.titleKey()));
        shift.setValue(parts.shift());
        shift.setId("plan-shift");
        day.setLocale(Translations.locale());
        day.setMin(parts.today());
        day.setValue(parts.today());
        area.setLabel(text("enforcement.plan.area"));
        area.setItems(parts.officer().scope().paths());
        area.setItemLabelGenerator(parts.areas()::labelOf);
        parts.officer().scope().paths().stream().findFirst().ifPresent(area::setValue);
        OrderedList stops = new OrderedList();
        way.forEach(stop -> stops.add(new ListItem(stop.place().name() + " · "
                + stop.place().address() + " · "
                + text("enforcement.places.metres", Formats.number(stop.metres())))));
        Button go = new Button(text("enforcement.plan.make"), event -> make());
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(text("enforcement.plan.make"));
        setWidth("min(40rem, calc(100vw - 24px))");
        add(new FormLayout(team, shift, day, area), stops);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }

    private void make() {
        if (day.getValue() == null || area.getValue() == null) {
            day.setInvalid(day.getValue() == null);
            return;
        }
        MakePlan command = new MakePlan(
                key,
                day.getValue(),
                shift.getValue(),
                team.getValue() == null ? "" : team.getValue(),
                area.getValue(),
                way.stream().map(stop -> stop.place().id()).toList());
        if (Attempt.take(() -> made.accept(parts.plans().make(command).toString()))) {
            close();
        }
    }
}

package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.people.ui.PersonPicker;
import vn.hanoi.ops.quarantine.orders.OrderData;

/** Puts an order at home into force: who, under which decision, since when, in which ward. */
class HomeOrderDialog extends Dialog {

    private static final int MOST_UNITS = 50;

    HomeOrderDialog(QuarantineParts parts, HomeParts home, Runnable changed) {
        setHeaderTitle(text("quarantine.home.decide"));
        setWidth("min(720px, calc(100vw - 24px))");
        ComboBox<Area> ward = ward(parts);
        IntakeOrder order = new IntakeOrder(LocalDate.now(parts.clock()));
        PersonPicker picker = home.pickers().of(Purpose.QUARANTINE, picked -> {});
        add(order, ward, picker);
        Button save = new Button(text("quarantine.home.decide"), event -> {
            if (ward.isEmpty()) {
                Notifications.error(text("quarantine.refused.OUTSIDE"));
                return;
            }
            AreaPath place = ward.getValue().path();
            picker.take(place).ifPresent(person -> {
                OrderData data = new OrderData(
                        person,
                        order.paper(),
                        order.exposed().orElse(null),
                        null,
                        place,
                        place,
                        null,
                        ProtectionRules.History.UNKNOWN);
                if (SiteSteps.take(() -> home.home().decide(data))) {
                    close();
                    Notifications.success(text("quarantine.saved"));
                    changed.run();
                }
            });
        });
        save.setId("save-home-order");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private static ComboBox<Area> ward(QuarantineParts parts) {
        AreaScope scope = parts.officers().require().scope();
        ComboBox<Area> ward = new ComboBox<>(text("quarantine.home.ward"));
        ward.setItemLabelGenerator(Area::label);
        ward.setItems(query ->
                parts.areas().search(query.getFilter().orElse(""), parts.areas().working(), MOST_UNITS).stream()
                        .filter(unit -> scope.covers(unit.path()) && unit.kind().isLowest())
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        return ward;
    }
}

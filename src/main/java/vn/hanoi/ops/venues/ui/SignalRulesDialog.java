package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.venues.signals.SignalRules;
import vn.hanoi.ops.venues.signals.SignalSettings;

/** The next rules by which a venue only pretends to be scanned, filled with the present ones. */
class SignalRulesDialog extends Dialog {

    private final IntegerField metres = new IntegerField(text("venues.rules.cameraMetres"));
    private final IntegerField people = new IntegerField(text("venues.rules.people"));
    private final IntegerField scans = new IntegerField(text("venues.rules.mostScans"));
    private final IntegerField from = new IntegerField(text("venues.rules.fromHour"));
    private final IntegerField to = new IntegerField(text("venues.rules.toHour"));
    private final TextArea source = new TextArea(text("venues.rules.source"));

    SignalRulesDialog(SignalSettings settings, Runnable saved) {
        SignalRules now = settings.versions().getFirst();
        metres.setValue(now.cameraMetres());
        people.setValue(now.people());
        scans.setValue(now.mostScans());
        from.setValue(now.fromHour());
        to.setValue(now.toHour());
        source.setMaxLength(500);
        source.setWidthFull();
        Button save = new Button(text("venues.rules.save"), event -> {
            if (settings.enact(entered())) {
                close();
                saved.run();
            } else {
                Notifications.error(text("venues.refused.BAD_RULES"));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(text("venues.rules.nextSignals"));
        setWidth("32rem");
        add(new FormLayout(metres, people, scans, from, to), source);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private SignalRules entered() {
        return new SignalRules(
                0, whole(metres), whole(people), whole(scans), whole(from), whole(to), source.getValue());
    }

    private static int whole(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }
}

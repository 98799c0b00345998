package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Objects;
import vn.hanoi.ops.venues.register.VenueRules;
import vn.hanoi.ops.venues.register.VenueSettings;

/** The next version of the rules of codes and check-ins, filled with the present one. */
class VenueRulesDialog extends Dialog {

    private final IntegerField dormant = new IntegerField(text("venues.rules.dormantDays"));
    private final IntegerField scans = new IntegerField(text("venues.rules.checkInsADay"));
    private final IntegerField late = new IntegerField(text("venues.rules.lateDays"));
    private final IntegerField ahead = new IntegerField(text("venues.rules.aheadMinutes"));
    private final IntegerField alike = new IntegerField(text("venues.rules.alikeMetres"));
    private final IntegerField longest = new IntegerField(text("venues.rules.longestHours"));
    private final TextArea source = new TextArea(text("venues.rules.source"));

    VenueRulesDialog(VenueSettings settings, Instant from, Runnable saved) {
        VenueRules now = settings.rules().getFirst();
        dormant.setValue(now.dormantDays());
        scans.setValue(now.checkInsADay());
        late.setValue(now.lateDays());
        ahead.setValue(now.aheadMinutes());
        alike.setValue(now.alikeMetres());
        longest.setValue(now.longestHours());
        scans.setId("rules-scans");
        source.setId("rules-source");
        source.setMaxLength(300);
        source.setWidthFull();
        Button save = new Button(text("venues.rules.save"), event -> {
            if (Steps.take(() -> settings.enact(read(from)))) {
                close();
                saved.run();
            }
        });
        save.setId("rules-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(text("venues.rules.next"));
        setWidth("36rem");
        add(new FormLayout(dormant, scans, late, ahead, alike, longest), source);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private VenueRules read(Instant from) {
        return new VenueRules(
                0,
                from,
                whole(dormant),
                whole(scans),
                whole(late),
                whole(ahead),
                whole(alike),
                whole(longest),
                source.getValue());
    }

    private static int whole(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }
}

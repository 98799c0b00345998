package vn.hanoi.ops.cameras.ui.health;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import vn.hanoi.ops.cameras.trouble.RateRule;
import vn.hanoi.ops.cameras.trouble.RateRules;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** When a camera sends too seldom: the rule in force, and the next version of it. */
class RateRuleDialog extends Dialog {

    private static final List<Integer> PERCENT = List.of(1, 99);
    private static final int SOURCE_LENGTH = 500;

    private final RateRules rules;
    private final IntegerField share = number("share", PERCENT);
    private final IntegerField minutes = number("minutes", RateRules.MINUTES);
    private final IntegerField days = number("days", RateRules.DAYS);
    private final TextArea source = new TextArea(text("cameras.rate.source"));

    RateRuleDialog(RateRules rules) {
        this.rules = rules;
        RateRule now = rules.current();
        share.setValue((int) Math.round(now.share() * 100));
        minutes.setValue(now.minutes());
        days.setValue(now.days());
        source.setPlaceholder(now.source());
        source.setMaxLength(SOURCE_LENGTH);
        source.setWidthFull();
        setHeaderTitle(text("cameras.rate.button"));
        setWidth("560px");
        FormLayout figures = new FormLayout(share, minutes, days);
        add(
                new Paragraph(text("cameras.rate.help")),
                new Paragraph(text("cameras.rate.now", now.version(), Formats.dateTime(now.validFrom()))),
                figures,
                source);
        Button save = new Button(text("cameras.rate.save"), event -> save());
        save.setId("save-rate");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private static IntegerField number(String name, List<Integer> range) {
        IntegerField field = new IntegerField(text("cameras.rate." + name));
        field.setId("rate-" + name);
        field.setMin(range.getFirst());
        field.setMax(range.getLast());
        field.setStepButtonsVisible(true);
        return field;
    }

    private void save() {
        source.setInvalid(false);
        boolean ranges = inRange(share, PERCENT) & inRange(minutes, RateRules.MINUTES) & inRange(days, RateRules.DAYS);
        if (source.getValue().isBlank()) {
            source.setErrorMessage(text("cameras.rate.sourceNeeded"));
            source.setInvalid(true);
        } else if (ranges) {
            store();
        }
    }

    private void store() {
        try {
            rules.enact(share.getValue() / 100.0, minutes.getValue(), days.getValue(), source.getValue());
            close();
            Notifications.success(text("cameras.rate.enacted"));
        } catch (DuplicateKeyException e) {
            Notifications.error(text("cameras.rate.changedMeanwhile"));
        }
    }

    private static boolean inRange(IntegerField field, List<Integer> range) {
        Integer value = field.getValue();
        boolean inside = value != null && value >= range.getFirst() && value <= range.getLast();
        field.setErrorMessage(text("cameras.rate.range", range.getFirst(), range.getLast()));
        field.setInvalid(!inside);
        return inside;
    }
}

package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.compliance.WatchRuleBook;

/** Adds hours in which rules alert nobody: a meal, a sampling, a round. */
class GraceDialog extends Dialog {

    GraceDialog(WatchRuleBook book, Runnable saved) {
        setHeaderTitle(text("quarantine.rules.addGrace"));
        setWidth("min(480px, calc(100vw - 24px))");
        TextField name = new TextField(text("quarantine.rules.grace"));
        TextField site = new TextField(text("quarantine.site.code"));
        TimePicker from = new TimePicker(text("quarantine.rules.from"));
        from.setValue(LocalTime.of(11, 0));
        TimePicker to = new TimePicker(text("quarantine.rules.to"));
        to.setValue(LocalTime.of(12, 0));
        CheckboxGroup<WatchCode> codes = new CheckboxGroup<>(text("quarantine.cameras.rule"));
        codes.setItems(WatchCode.values());
        codes.setItemLabelGenerator(one -> text(one.titleKey()));
        codes.select(WatchCode.GATHERING, WatchCode.PRESENCE);
        add(new FormLayout(name, site, from, to), codes);
        Button save = new Button(text("quarantine.save"), event -> {
            LocalTime begin = from.getValue() == null ? LocalTime.MIN : from.getValue();
            LocalTime end = to.getValue() == null ? LocalTime.MIN : to.getValue();
            if (SiteSteps.take(() -> book.grace(site.getValue(), name.getValue(), codes.getValue(), begin, end))) {
                close();
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }
}

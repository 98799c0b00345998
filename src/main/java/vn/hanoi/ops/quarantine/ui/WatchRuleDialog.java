package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import vn.hanoi.ops.quarantine.compliance.CameraPlace;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.compliance.WatchRuleBook;

/** Puts a rule of watching into force from now on; it names its source. */
class WatchRuleDialog extends Dialog {

    WatchRuleDialog(ComplianceParts compliance, WatchRuleBook book, Runnable saved) {
        setHeaderTitle(text("quarantine.rules.add"));
        setWidth("min(560px, calc(100vw - 24px))");
        Select<WatchCode> code = new Select<>();
        code.setLabel(text("quarantine.cameras.rule"));
        code.setItems(WatchCode.values());
        code.setItemLabelGenerator(one -> one == null ? "" : text(one.titleKey()));
        code.setValue(WatchCode.GATHERING);
        Select<CameraPlace> place = new Select<>();
        place.setLabel(text("quarantine.cameras.place"));
        place.setItems(compliance.rules().places());
        place.setItemLabelGenerator(one -> one == null ? "" : compliance.place(one.code()));
        place.setEmptySelectionAllowed(true);
        TextField site = new TextField(text("quarantine.site.code"));
        TimePicker from = new TimePicker(text("quarantine.rules.from"));
        TimePicker to = new TimePicker(text("quarantine.rules.to"));
        IntegerField least = new IntegerField(text("quarantine.rules.least"));
        least.setValue(1);
        IntegerField look = new IntegerField(text("quarantine.rules.look"));
        look.setValue(10);
        TextField source = new TextField(text("quarantine.rules.source"));
        add(new FormLayout(code, place, site, from, to, least, look, source));
        Button save = new Button(text("quarantine.save"), event -> {
            WatchRuleBook.NewRule rule = new WatchRuleBook.NewRule(
                    code.getValue(),
                    place.getValue() == null ? "" : place.getValue().code(),
                    site.getValue(),
                    from.getValue(),
                    to.getValue(),
                    least.getValue() == null ? 0 : least.getValue(),
                    look.getValue() == null ? 0 : look.getValue(),
                    source.getValue());
            if (SiteSteps.take(() -> book.enact(rule))) {
                close();
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }
}

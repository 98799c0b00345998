package vn.hanoi.ops.exchange.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.ExportRefused;
import vn.hanoi.ops.exchange.ExportRules;
import vn.hanoi.ops.exchange.ExportTerms;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** Enters a rule of exports that begins on a later day. */
class TermsDialog extends Dialog {

    private final ExportRules rules;
    private final Runnable done;
    private final RadioButtonGroup<Boolean> lists = new RadioButtonGroup<>(text("exchange.terms.lists"));
    private final DatePicker from = ComponentTexts.translate(new DatePicker(text("exchange.terms.from")));
    private final IntegerField rows = new IntegerField(text("exchange.terms.rows"));
    private final IntegerField hours = new IntegerField(text("exchange.terms.hours"));
    private final CheckboxGroup<Role> approvers = new CheckboxGroup<>(text("exchange.terms.approvers"));
    private final TextArea source = new TextArea(text("exchange.terms.source"));

    TermsDialog(ExportRules rules, Runnable done) {
        this.rules = rules;
        this.done = done;
        setHeaderTitle(text("exchange.terms.new"));
        setWidth("40rem");
        lists.setItems(true, false);
        lists.setItemLabelGenerator(personal -> text(personal ? "exchange.terms.personal" : "exchange.terms.plain"));
        lists.addValueChangeListener(event -> fill(rules.inForce(event.getValue())));
        approvers.setItems(Role.values());
        approvers.setItemLabelGenerator(role -> text(role.titleKey()));
        lists.setValue(true);
        FormLayout form = new FormLayout(lists, from, rows, hours, approvers, source);
        form.setColspan(approvers, 2);
        form.setColspan(source, 2);
        Button save = new Button(text("exchange.terms.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void fill(ExportTerms terms) {
        rows.setValue(terms.rowsAbove());
        hours.setValue(terms.hours());
        approvers.setValue(terms.approvers());
    }

    private void save() {
        try {
            rules.enter(new ExportTerms(
                    lists.getValue(),
                    Optional.ofNullable(from.getValue()).orElse(java.time.LocalDate.MIN),
                    Optional.ofNullable(rows.getValue()).orElse(-1),
                    Optional.ofNullable(hours.getValue()).orElse(-1),
                    approvers.getValue(),
                    source.getValue()));
            close();
            done.run();
        } catch (ExportRefused refused) {
            Notifications.error(text(refused.reason().key()));
        }
    }
}

package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.people.PeopleRule;
import vn.hanoi.ops.people.PeopleSettings;

/** Sets one figure from a day on, with what it rests on. */
class PeopleRuleDialog extends Dialog {

    private final transient PeopleSettings settings;
    private final transient PeopleRule rule;
    private final transient Runnable saved;
    private final IntegerField figure = new IntegerField(text("people.rules.figure"));
    private final DatePicker from = ComponentTexts.translate(new DatePicker(text("people.rules.from")));
    private final TextField source = new TextField(text("people.rules.source"));

    PeopleRuleDialog(PeopleSettings settings, PeopleRule rule, Runnable saved) {
        this.settings = settings;
        this.rule = rule;
        this.saved = saved;
        setHeaderTitle(PeopleRulesView.name(rule.code()));
        setWidth("480px");
        figure.setId("rule-figure");
        source.setId("rule-source");
        figure.setValue(rule.figure());
        from.setValue(rule.validFrom());
        source.setMaxLength(300);
        add(new FormLayout(figure, from, source));
        Button save = new Button(text("people.edit.save"), e -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-rule");
        getFooter().add(new Button(text("kernel.cancel"), e -> close()), save);
    }

    private void save() {
        figure.setInvalid(figure.getValue() == null);
        from.setInvalid(from.getValue() == null);
        if (figure.isInvalid() || from.isInvalid()) {
            return;
        }
        try {
            settings.set(rule.code(), from.getValue(), figure.getValue(), source.getValue());
        } catch (IllegalArgumentException e) {
            source.setErrorMessage(text("people.rules.refused"));
            source.setInvalid(true);
            return;
        }
        close();
        saved.run();
    }
}

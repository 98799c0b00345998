package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hanoi.ops.cases.rules.CaseRulesCheck.Fault;
import vn.hanoi.ops.cases.settings.InvalidCaseRules;
import vn.hanoi.ops.kernel.HiddenSign;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** Asks for a text of the rules from a day on, with what it rests on; what is wrong stands at its field. */
abstract class TermDialog extends Dialog {

    private static final int SOURCE = 500;

    private final transient Runnable saved;
    private final FormLayout form = new FormLayout();
    private final DatePicker from = ComponentTexts.translate(new DatePicker(text("cases.settings.validFromDay")));
    private final TextArea source = area("source", "cases.settings.source", SOURCE);
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** @param saved told when it was put into force */
    TermDialog(String title, LocalDate today, Runnable saved) {
        this.saved = saved;
        setHeaderTitle(title);
        setWidth("min(720px, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        from.setId("term-validFrom");
        from.setValue(today.plusDays(1));
        from.setMin(today);
        source.setHelperText(text("cases.settings.sourceHelp"));
        fields.put("validFrom", from);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        Button save = new Button(text("cases.settings.enact"), event -> save());
        save.setId("term-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    /** Adds a field under the name that faults have. */
    final <F extends Component & HasValidation> void field(String name, F field, int columns) {
        fields.put(name, field);
        form.add(field, columns);
    }

    /** Adds day and source behind the other fields. */
    final void finish() {
        form.add(from, 1);
        field("source", source, 2);
    }

    final LocalDate from() {
        return from.getValue() == null ? LocalDate.MIN : from.getValue();
    }

    final String source() {
        return source.getValue();
    }

    static TextField line(String name, String key, int limit) {
        TextField field = new TextField(text(key));
        field.setId("term-" + name);
        field.setMaxLength(limit);
        return field;
    }

    static TextArea area(String name, String key, int limit) {
        TextArea field = new TextArea(text(key));
        field.setId("term-" + name);
        field.setMaxLength(limit);
        return field;
    }

    /** Puts it into force. @throws InvalidCaseRules with every fault */
    abstract void enact();

    private void save() {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            enact();
        } catch (InvalidCaseRules refused) {
            refused.faults().forEach(this::show);
            return;
        } catch (HiddenSign hidden) {
            mark(hidden.name(), text("kernel.hiddenSign"));
            return;
        }
        close();
        Notifications.success(text("cases.terms.enacted"));
        saved.run();
    }

    private void show(Fault fault) {
        mark(fault.field(), text("cases.rules." + fault.code()));
    }

    private void mark(String name, String words) {
        HasValidation field = fields.getOrDefault(name, source);
        field.setErrorMessage(words);
        field.setInvalid(true);
    }
}

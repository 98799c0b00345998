package vn.hanoi.ops.hotline.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hanoi.ops.hotline.rules.RuleKind;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** Proposes a version of a rule: its values, from which day, and the document that it rests on. */
class RuleChangeDialog extends Dialog {

    private static final int SOURCE = 300;

    private final transient RuleDesk desk;
    private final RuleKind kind;
    private final transient Runnable proposed;
    private final transient List<RuleInput> inputs;
    private final DatePicker from = ComponentTexts.translate(new DatePicker(text("hotline.rules.from")));
    private final TextField source = new TextField(text("hotline.rules.source"));
    private final Div error = new Div();

    /** @param now the values to begin with; empty for a new rule */
    RuleChangeDialog(RuleDesk desk, RuleKind kind, Map<String, String> now, Runnable proposed) {
        this.desk = desk;
        this.kind = kind;
        this.proposed = proposed;
        setHeaderTitle(text("hotline.rules.propose") + ": " + text(kind.titleKey()));
        setWidth("min(640px, calc(100vw - 24px))");
        inputs = kind.fields().stream()
                .map(field -> RuleInput.of(
                        field,
                        now.getOrDefault(field.name(), ""),
                        !now.isEmpty() && kind.keys().contains(field),
                        desk))
                .toList();
        from.setMin(desk.today());
        from.setValue(desk.today().plusDays(1));
        source.setMaxLength(SOURCE);
        source.setId("rule-source");
        source.setWidthFull();
        error.addClassName("step-error");
        error.getElement().setAttribute("role", "alert");
        Div form = new Div(new Paragraph(text("hotline.rules.consequence")));
        inputs.forEach(input -> form.add(input.component()));
        form.add(from, source, error);
        form.addClassName("step-form");
        add(form);
        Button save = new Button(text("hotline.rules.propose"), event -> save());
        save.setId("rule-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void save() {
        if (from.getValue() == null) {
            from.setInvalid(true);
            return;
        }
        Map<String, String> values = inputs.stream()
                .collect(Collectors.toMap(
                        input -> input.field().name(),
                        input -> input.value().get().strip()));
        desk.attempt(() -> desk.changes().propose(kind, values, from.getValue(), source.getValue()))
                .ifPresentOrElse(error::setText, this::done);
    }

    private void done() {
        close();
        Notifications.success(text("hotline.rules.proposed"));
        proposed.run();
    }
}

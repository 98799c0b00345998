package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Why it is traced, and, for a what-if, in which other time and by which further contacts. */
class QuestionForm extends Composite<Div> {

    private static final int LONGEST_REASON = 500;

    /** What the officer filled in. */
    record Asked(
            String reason,
            List<String> contacts,
            @Nullable Instant from,
            @Nullable Instant to) {}

    private final TextArea reason = new TextArea(text("tracing.form.reason"));
    private final TextArea contacts = new TextArea(text("tracing.form.contacts"));
    private final DateTimePicker from = picker("tracing.form.from");
    private final DateTimePicker to = picker("tracing.form.to");

    QuestionForm(Consumer<Asked> forward, Consumer<Asked> backward) {
        reason.setId("trace-reason");
        reason.setHelperText(text("tracing.form.reasonHelp"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        contacts.setHelperText(text("tracing.form.contactsHelp"));
        contacts.setWidthFull();
        Button ask = new Button(text("tracing.form.forward"), event -> forward.accept(asked()));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setId("trace-forward");
        Button back = new Button(text("tracing.form.backward"), event -> backward.accept(asked()));
        back.setId("trace-backward");
        VerticalLayout other = new VerticalLayout(new Paragraph(text("tracing.form.whatIfHelp")), from, to, contacts);
        other.setPadding(false);
        Details whatIf = new Details(text("tracing.form.whatIf"), other);
        whatIf.setWidthFull();
        Div buttons = new Div(ask, back);
        buttons.addClassName("step-buttons");
        getContent().addClassNames("ops-panel", "trace-form");
        getContent().add(reason, buttons, whatIf);
    }

    /** The reason as it stands. */
    String reason() {
        return reason.getValue();
    }

    private Asked asked() {
        List<String> lines = contacts.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Asked(reason.getValue(), lines, moment(from), moment(to));
    }

    private static DateTimePicker picker(String key) {
        DateTimePicker picker = new DateTimePicker(text(key));
        picker.setLocale(Translations.locale());
        picker.setDatePlaceholder(text("kernel.date.form"));
        picker.setWidthFull();
        return picker;
    }

    private static @Nullable Instant moment(DateTimePicker picker) {
        return picker.getValue() == null
                ? null
                : picker.getValue().atZone(ConsoleClock.HANOI).toInstant();
    }
}

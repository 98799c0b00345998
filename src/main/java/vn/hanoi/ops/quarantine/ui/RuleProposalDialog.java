package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.settings.RuleFigure;
import vn.hanoi.ops.quarantine.settings.RuleKind;
import vn.hanoi.ops.quarantine.settings.RuleProposals;

/** Proposes rules, starting from those in force. */
class RuleProposalDialog extends Dialog {

    private final Map<RuleFigure, IntegerField> fields = new EnumMap<>(RuleFigure.class);

    RuleProposalDialog(RuleProposals rules, RuleKind kind, Clock clock, Runnable saved) {
        setHeaderTitle(text("quarantine.settings.propose"));
        setWidth("min(640px, calc(100vw - 24px))");
        Map<RuleFigure, Integer> current = rules.versions(kind).getFirst().figures();
        FormLayout form = new FormLayout();
        for (RuleFigure figure : RuleFigure.of(kind)) {
            IntegerField field = new IntegerField(text(figure.titleKey()));
            field.setMin(figure.least());
            field.setMax(figure.most());
            field.setValue(current.get(figure));
            field.setId("figure-" + figure.name());
            field.setHelperText(
                    text("quarantine.settings.range", Formats.number(figure.least()), Formats.number(figure.most())));
            fields.put(figure, field);
            form.add(field);
        }
        DateTimePicker from = new DateTimePicker(text("quarantine.rules.validFrom"));
        from.setHelperText(text("quarantine.settings.fromHelp"));
        TextField source = new TextField(text("quarantine.rules.source"));
        source.setId("rule-source");
        source.setMaxLength(300);
        source.setRequiredIndicatorVisible(true);
        form.add(from, source);
        add(new Paragraph(text("quarantine.settings.fourEyes")), form);
        Button save = new Button(text("quarantine.settings.propose"), event -> {
            Instant begin = from.isEmpty()
                    ? clock.instant()
                    : from.getValue().atZone(ConsoleClock.HANOI).toInstant();
            if (SiteSteps.take(() -> rules.propose(kind, values(), begin, source.getValue()))) {
                close();
                Notifications.success(text("quarantine.saved"));
                saved.run();
            }
        });
        save.setId("save-proposal");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private Map<RuleFigure, Integer> values() {
        Map<RuleFigure, Integer> values = new EnumMap<>(RuleFigure.class);
        fields.forEach((figure, field) -> {
            if (field.getValue() != null) {
                values.put(figure, field.getValue());
            }
        });
        return values;
    }
}

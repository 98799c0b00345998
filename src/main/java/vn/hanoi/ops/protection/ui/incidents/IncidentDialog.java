package vn.hanoi.ops.protection.ui.incidents;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.protection.incidents.IncidentFacts;
import vn.hanoi.ops.protection.incidents.IncidentKind;
import vn.hanoi.ops.protection.incidents.IncidentRow;
import vn.hanoi.ops.protection.incidents.Incidents;
import vn.hanoi.ops.protection.incidents.Severity;
import vn.hanoi.ops.protection.ui.parts.Attempt;

/** Enters an incident, or writes anew what is known about it. */
class IncidentDialog extends Dialog {

    private static final String KEY = "protection.incident.";
    private static final int WHAT = 2_000;

    private final DateTimePicker discovered = new DateTimePicker(text(KEY + "discovered"));
    private final Select<IncidentKind> kind = new Select<>();
    private final Select<Severity> severity = new Select<>();
    private final MultiSelectComboBox<Sensitivity> data = new MultiSelectComboBox<>(text(KEY + "data"));
    private final IntegerField people = new IntegerField(text(KEY + "people"));
    private final TextArea what = new TextArea(text(KEY + "what"));
    private final Paragraph error = new Paragraph();

    private IncidentDialog(String title, Function<IncidentFacts, IncidentRow> step, Consumer<IncidentRow> done) {
        setHeaderTitle(title);
        setWidth("min(44rem, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        build();
        FormLayout form = new FormLayout(discovered, kind, severity, data, people, what);
        form.setColspan((Component) what, 2);
        Button save = new Button(text(KEY + "save"), event -> save(step, done));
        save.setId("incident-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, error);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    /** Enters an incident. @param done told which one */
    static IncidentDialog enter(Incidents incidents, Consumer<IncidentRow> done) {
        AtomicReference<IncidentDialog> self = new AtomicReference<>();
        IncidentDialog dialog = new IncidentDialog(
                text(KEY + "enter"),
                facts -> incidents.enter(
                        self.get()
                                .discovered
                                .getValue()
                                .atZone(ConsoleClock.HANOI)
                                .toInstant(),
                        facts),
                done);
        self.set(dialog);
        dialog.discovered.setValue(
                LocalDateTime.ofInstant(incidents.now(), ConsoleClock.HANOI).truncatedTo(ChronoUnit.MINUTES));
        dialog.kind.setValue(IncidentKind.LEAK);
        dialog.severity.setValue(Severity.SERIOUS);
        return dialog;
    }

    /** Writes anew what is known. @param done told how it reads now */
    static IncidentDialog describe(Incidents incidents, IncidentRow row, Consumer<IncidentRow> done) {
        IncidentDialog dialog = new IncidentDialog(
                text(KEY + "describe"), facts -> incidents.describe(row.id(), row.version(), facts), done);
        dialog.discovered.setVisible(false);
        dialog.kind.setValue(row.facts().kind());
        dialog.severity.setValue(row.facts().severity());
        dialog.data.setValue(row.facts().data());
        dialog.people.setValue(row.facts().people());
        dialog.what.setValue(row.facts().what());
        return dialog;
    }

    private void build() {
        kind.setLabel(text(KEY + "kind"));
        kind.setItems(IncidentKind.values());
        kind.setItemLabelGenerator(k -> text(k.key()));
        severity.setLabel(text(KEY + "severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(s -> text(s.key()));
        data.setId("incident-data");
        data.setItems(Arrays.asList(Sensitivity.values()));
        data.setItemLabelGenerator(s -> text(s.titleKey()));
        data.setRequiredIndicatorVisible(true);
        people.setId("incident-people");
        people.setHelperText(text(KEY + "people.help"));
        what.setId("incident-what");
        what.setMaxLength(WHAT);
        what.setMinRows(4);
        what.setRequiredIndicatorVisible(true);
        what.setHelperText(text("protection.words.help"));
        error.addClassName("ops-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
    }

    private void save(Function<IncidentFacts, IncidentRow> step, Consumer<IncidentRow> done) {
        if (discovered.isVisible() && discovered.getValue() == null) {
            refuse(text(KEY + "refused.DISCOVERED_TIME"));
            return;
        }
        IncidentFacts facts = new IncidentFacts(
                kind.getValue(), severity.getValue(), data.getValue(), people.getValue(), what.getValue());
        AtomicReference<IncidentRow> row = new AtomicReference<>();
        Attempt.of(() -> row.set(step.apply(facts))).ifPresentOrElse(this::refuse, () -> {
            close();
            done.accept(row.get());
        });
    }

    private void refuse(String why) {
        error.setText(why);
        error.setVisible(true);
    }
}

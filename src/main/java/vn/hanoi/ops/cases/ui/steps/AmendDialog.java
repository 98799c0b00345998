package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.records.AmendCase;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.cases.records.AmendedMeanwhile;
import vn.hanoi.ops.cases.records.AmendedMeanwhile.Clash;
import vn.hanoi.ops.cases.records.Amendments;
import vn.hanoi.ops.cases.records.CaseDetails;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Corrects fields; when somebody else changed the same ones meanwhile, the officer decides field by field. */
public class AmendDialog extends Dialog {

    private final Amendments amendments;
    private final CaseId id;
    private final Runnable taken;
    private final Map<AmendedField, HasValue<?, ?>> fields = new EnumMap<>(AmendedField.class);
    private final Map<AmendedField, String> before;
    private final Div clashes = new Div();
    private final Map<AmendedField, RadioButtonGroup<String>> choices = new EnumMap<>(AmendedField.class);
    private int version;

    /** @param taken told when the fields are stored */
    public AmendDialog(Amendments amendments, CaseDetails details, Map<AmendedField, String> values, Runnable taken) {
        this.amendments = amendments;
        this.id = details.row().id();
        this.taken = taken;
        this.version = details.version();
        this.before = values;
        setHeaderTitle(text("cases.amend"));
        setWidth("min(560px, calc(100vw - 24px))");
        FormLayout form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        for (AmendedField field : AmendedField.values()) {
            form.add(input(field));
        }
        clashes.addClassName("amend-clashes");
        clashes.getElement().setAttribute("role", "alert");
        Button save = new Button(text("cases.save"), event -> save());
        save.setId("amend-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, clashes);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private Component input(AmendedField field) {
        String label = text(field.titleKey());
        String value = before.getOrDefault(field, "");
        switch (field) {
            case BIRTH_YEAR, DOSES -> {
                IntegerField number = new IntegerField(label);
                number.setId("amend-" + field.name());
                number.setValue(value.isBlank() ? null : Integer.valueOf(value));
                fields.put(field, number);
                return number;
            }
            case STAY -> {
                Select<Placement> place = new Select<>();
                place.setLabel(label);
                place.setItems(Placement.values());
                place.setEmptySelectionAllowed(true);
                place.setItemLabelGenerator(p -> p == null ? Formats.UNKNOWN : text(p.titleKey()));
                place.setValue(value.isBlank() ? null : Placement.valueOf(value));
                fields.put(field, place);
                return place;
            }
            default -> {
                DatePicker day = ComponentTexts.translate(new DatePicker(label));
                day.setId("amend-" + field.name());
                day.setValue(value.isBlank() ? null : LocalDate.parse(value));
                fields.put(field, day);
                return day;
            }
        }
    }

    private void save() {
        Map<AmendedField, String> after = new EnumMap<>(AmendedField.class);
        fields.forEach((field, input) -> {
            RadioButtonGroup<String> choice = choices.get(field);
            String typed = choice != null && choice.getValue() != null
                    ? choice.getValue()
                    : input.getValue() == null ? "" : input.getValue().toString();
            if (!typed.equals(before.getOrDefault(field, ""))) {
                after.put(field, typed);
            }
        });
        if (after.isEmpty()) {
            close();
            return;
        }
        try {
            Optional<String> refused = Attempt.of(() -> amendments.amend(id, new AmendCase(version, before, after)));
            if (refused.isPresent()) {
                say(refused.get());
                return;
            }
            close();
            taken.run();
        } catch (AmendedMeanwhile other) {
            decide(other.version(), other.clashes());
        }
    }

    private void decide(int newest, List<Clash> found) {
        version = newest;
        clashes.removeAll();
        choices.clear();
        clashes.add(new Paragraph(text("cases.amend.clash")));
        for (Clash clash : found) {
            before.put(clash.field(), clash.theirs());
            RadioButtonGroup<String> choice = new RadioButtonGroup<>();
            choice.setLabel(text(
                    "cases.amend.clashOf",
                    text(clash.field().titleKey()),
                    clash.officer(),
                    Formats.dateTime(clash.at())));
            choice.setItems(clash.mine(), clash.theirs());
            choice.setItemLabelGenerator(value -> text(
                    value.equals(clash.mine()) ? "cases.amend.mine" : "cases.amend.theirs",
                    words(clash.field(), value)));
            choice.setId("clash-" + clash.field().name());
            choice.setValue(clash.theirs());
            choices.put(clash.field(), choice);
            clashes.add(choice);
        }
    }

    private static String words(AmendedField field, String value) {
        if (value.isBlank()) {
            return Formats.UNKNOWN;
        }
        return switch (field) {
            case BIRTH_YEAR, DOSES -> value;
            case STAY -> text(Placement.valueOf(value).titleKey());
            case ONSET_ON, FREE_SINCE, LAST_DOSE_ON, RECOVERED_ON -> Formats.date(LocalDate.parse(value));
        };
    }

    private void say(String words) {
        clashes.removeAll();
        choices.clear();
        clashes.add(new Paragraph(words));
    }
}

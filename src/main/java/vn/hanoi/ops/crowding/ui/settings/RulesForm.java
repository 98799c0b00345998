package vn.hanoi.ops.crowding.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.RulesCheck.Fault;
import vn.hanoi.ops.crowding.level.Scale;
import vn.hanoi.ops.kernel.ui.text.DecimalField;

/** All figures of the rules as fields under the paths that {@link vn.hanoi.ops.crowding.level.RulesCheck} names. */
class RulesForm extends VerticalLayout {

    private static final String TEMPLATE = "advisory.template";

    private final Map<String, DecimalField> figures = new LinkedHashMap<>();
    private final TextArea template = new TextArea(text("crowding.settings.advisory.template"));
    private final Paragraph others = new Paragraph();

    RulesForm() {
        setPadding(false);
        scale("density");
        scale("relative");
        section("window", "rise.needed", "rise.of", "fall.needed", "fall.of", "maxAgeMinutes");
        section(
                "usual",
                "usual.hours",
                "usual.leastMinutes",
                "usual.spread",
                "usual.floor",
                "usual.freezeHours",
                "usual.days");
        section(
                "advisory",
                "advisory.level",
                "advisory.heldMinutes",
                "advisory.quietMinutes",
                "advisory.acknowledgeMinutes",
                "advisory.warnPercent",
                "advisory.remindMinutes",
                "advisory.undoMinutes");
        template.setHelperText(text("crowding.settings.advisory.templateHelp"));
        template.setWidthFull();
        add(template);
        weights("densityWeights");
        weights("relativeWeights");
        others.getElement().setAttribute("role", "alert");
        others.addClassName("ops-fault");
        add(others);
    }

    void show(CrowdingRules rules, boolean editable) {
        Map<String, Double> values = RulesFigures.of(rules);
        figures.forEach((path, field) -> {
            field.show(values.getOrDefault(path, 0.0));
            field.setReadOnly(!editable);
        });
        template.setValue(rules.advisory().template());
        template.setReadOnly(!editable);
        showFaults(List.of());
    }

    /** The rules as they stand in the fields, or nothing when a figure is missing; the field then says so. */
    Optional<CrowdingRules> read() {
        showFaults(List.of());
        List<Fault> missing = new ArrayList<>();
        Map<String, Double> values = new LinkedHashMap<>();
        figures.forEach((path, field) -> {
            Double figure = field.figure();
            if (figure == null) {
                missing.add(new Fault(path, "OUT_OF_RANGE"));
            } else {
                values.put(path, figure);
            }
        });
        showFaults(missing);
        return missing.isEmpty() ? Optional.of(RulesFigures.rules(values, template.getValue())) : Optional.empty();
    }

    /** Puts each fault at its field, and what has no field at the end. */
    void showFaults(List<Fault> faults) {
        figures.values().forEach(field -> field.setInvalid(false));
        template.setInvalid(false);
        List<Fault> elsewhere = new ArrayList<>();
        for (Fault fault : faults) {
            HasValidation field = fault.field().equals(TEMPLATE) ? template : figures.get(fault.field());
            if (field == null) {
                elsewhere.add(fault);
            } else {
                field.setErrorMessage(text("crowding.rules." + fault.code()));
                field.setInvalid(true);
            }
        }
        others.setText(
                elsewhere.isEmpty()
                        ? ""
                        : text("crowding.rules." + elsewhere.getFirst().code()));
    }

    private void scale(String name) {
        FormLayout form = heading(name);
        for (int level = 2; level <= Scale.TOP; level++) {
            form.add(figure(name + ".up." + level, text("crowding.settings.up", level)));
            form.add(figure(name + ".down." + level, text("crowding.settings.down", level)));
        }
    }

    private void section(String name, String... paths) {
        FormLayout form = heading(name);
        for (String path : paths) {
            form.add(figure(path, text("crowding.settings." + path)));
        }
    }

    private void weights(String name) {
        FormLayout form = heading(name);
        for (CountClass type : CountClass.values()) {
            form.add(figure(name + "." + type, text("crowding.settings.class." + type)));
        }
    }

    private FormLayout heading(String name) {
        FormLayout form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 2), new FormLayout.ResponsiveStep("36rem", 4));
        form.setWidthFull();
        add(new H3(text("crowding.settings.section." + name)), form);
        return form;
    }

    private DecimalField figure(String path, String label) {
        DecimalField field = new DecimalField(label);
        figures.put(path, field);
        return field;
    }
}

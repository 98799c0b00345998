package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.CaseRulesCheck.Fault;
import vn.hanoi.ops.kernel.ui.text.DecimalField;

/** All figures of a rulebook as fields under the paths that {@link vn.hanoi.ops.cases.rules.CaseRulesCheck} names. */
class CaseRulesForm extends VerticalLayout {

    private final RuleFigures figures;
    private final CaseRules rules;
    private final Map<String, DecimalField> fields = new LinkedHashMap<>();
    private final Paragraph others = new Paragraph();

    CaseRulesForm(RuleFigures figures, CaseRules rules, boolean editable) {
        this.figures = figures;
        this.rules = rules;
        setPadding(false);
        Map<String, Double> values = figures.of(rules);
        for (String section : RuleWords.SECTIONS) {
            FormLayout form = new FormLayout();
            form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("32rem", 2));
            form.setWidthFull();
            values.forEach((path, value) -> {
                if (path.startsWith(section + ".") && !hidden(path, value)) {
                    form.add(field(path, value, editable));
                }
            });
            add(new H3(text("cases.settings.section." + section)), form);
            RuleWords.sentences(rules, section).forEach(sentence -> add(new Paragraph(sentence)));
        }
        others.getElement().setAttribute("role", "alert");
        others.addClassName("ops-fault");
        add(others);
    }

    /** The rules as they stand in the fields, or nothing when a figure is missing; the field then says so. */
    Optional<CaseRules> read() {
        List<Fault> missing = new ArrayList<>();
        Map<String, Double> values = new LinkedHashMap<>();
        fields.forEach((path, field) -> {
            Double figure = field.figure();
            if (figure == null) {
                missing.add(new Fault(path, "OUT_OF_RANGE"));
            } else {
                values.put(path, figure);
            }
        });
        showFaults(missing);
        return missing.isEmpty() ? Optional.of(figures.with(rules, values)) : Optional.empty();
    }

    /** Puts each fault at its field, and what has no field at the end. */
    void showFaults(List<Fault> faults) {
        fields.values().forEach(field -> field.setInvalid(false));
        others.setText("");
        for (Fault fault : faults) {
            DecimalField field = fields.get(fault.field());
            if (field == null) {
                others.setText(text("cases.rules." + fault.code()));
            } else {
                field.setErrorMessage(text("cases.rules." + fault.code()));
                field.setInvalid(true);
            }
        }
    }

    /** A sign is there or not: its threshold is no figure that anybody sets. */
    private static boolean hidden(String path, double value) {
        return path.endsWith(".than") && value == 0;
    }

    private DecimalField field(String path, double value, boolean editable) {
        DecimalField field = new DecimalField(RuleWords.label(rules, path));
        field.show(value);
        field.setReadOnly(!editable);
        fields.put(path, field);
        return field;
    }
}

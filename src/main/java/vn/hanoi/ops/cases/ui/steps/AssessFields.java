package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import vn.hanoi.ops.cases.records.Assessment;
import vn.hanoi.ops.cases.rules.Measure;
import vn.hanoi.ops.kernel.ui.text.DecimalField;

/** What is measured and asked at a patient. */
public class AssessFields extends FormLayout {

    private final DecimalField spo2 = new DecimalField(text("cases.assess.spo2"));
    private final DecimalField temperature = new DecimalField(text("cases.assess.temperature"));
    private final IntegerField breaths = new IntegerField(text("cases.assess.breaths"));
    private final CheckboxGroup<Measure> signs = new CheckboxGroup<>(text("cases.assess.signs"));

    /** Empty fields, the first one focused. */
    public AssessFields() {
        signs.setItems(Arrays.stream(Measure.values()).filter(Measure::sign).toList());
        signs.setItemLabelGenerator(measure -> text(measure.titleKey()));
        signs.addThemeName("vertical");
        spo2.setId("assess-spo2");
        temperature.setId("assess-temperature");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 3));
        add(spo2, temperature, breaths);
        add(signs, 3);
        spo2.focus();
    }

    /** What was entered. @throws vn.hanoi.ops.cases.CaseRefused when a value is out of range */
    public Assessment read() {
        return new Assessment(spo2.figure(), temperature.figure(), breaths.getValue(), signs.getValue());
    }
}

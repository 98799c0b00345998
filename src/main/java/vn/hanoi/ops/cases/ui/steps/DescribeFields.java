package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Set;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.records.DescribeInfection;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.DecimalField;

/** What is not known yet of how, when and where an infection was found; nothing is filled in beforehand. */
public class DescribeFields extends FormLayout {

    private final Select<ConfirmationMethod> method = new Select<>();
    private final DecimalField ct = new DecimalField(text("cases.confirm.ct"));
    private final DatePicker sampledOn = ComponentTexts.translate(new DatePicker(text("cases.confirm.sampledOn")));
    private final Select<DetectionPlace> detection = new Select<>();

    /** A part of a confirmation that may be unknown. */
    public enum Part {
        DETECTION,
        METHOD,
        CT,
        SAMPLED_ON
    }

    /** Shows the parts that are unknown. */
    DescribeFields(Set<Part> unknown) {
        method.setLabel(text("cases.confirm.method"));
        method.setItems(ConfirmationMethod.values());
        method.setItemLabelGenerator(m -> text(m.titleKey()));
        detection.setLabel(text("cases.confirm.detection"));
        detection.setItems(DetectionPlace.values());
        detection.setItemLabelGenerator(place -> text(place.titleKey()));
        detection.setId("describe-detection");
        sampledOn.setId("describe-sampledOn");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
        add(detection, method, ct, sampledOn);
        Arrays.stream(Part.values()).forEach(part -> show(part, unknown.contains(part)));
    }

    private void show(Part part, boolean shown) {
        switch (part) {
            case DETECTION -> detection.setVisible(shown);
            case METHOD -> method.setVisible(shown);
            case CT -> ct.setVisible(shown);
            case SAMPLED_ON -> sampledOn.setVisible(shown);
        }
    }

    DescribeInfection read() {
        return new DescribeInfection(method.getValue(), ct.figure(), sampledOn.getValue(), detection.getValue());
    }
}

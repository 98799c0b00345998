package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.DecimalField;

/** How, when and where an infection was confirmed. */
public class ConfirmFields extends FormLayout {

    private final Select<ConfirmationMethod> method = new Select<>();
    private final DecimalField ct = new DecimalField(text("cases.confirm.ct"));
    private final DatePicker sampledOn = ComponentTexts.translate(new DatePicker(text("cases.confirm.sampledOn")));
    private final Moment resultAt;
    private final Select<DetectionPlace> detection = new Select<>();
    private final Instant now;

    /** Begins with RT-PCR, a sample of today and a result just now. */
    public ConfirmFields(Instant now) {
        this.now = now;
        method.setLabel(text("cases.confirm.method"));
        method.setItems(ConfirmationMethod.values());
        method.setItemLabelGenerator(m -> text(m.titleKey()));
        method.setValue(ConfirmationMethod.RT_PCR);
        method.setId("confirm-method");
        sampledOn.setValue(LocalDate.ofInstant(now, ConsoleClock.HANOI));
        resultAt = new Moment("cases.confirm.resultAt", now);
        detection.setLabel(text("cases.confirm.detection"));
        detection.setItems(DetectionPlace.values());
        detection.setItemLabelGenerator(place -> text(place.titleKey()));
        detection.setValue(DetectionPlace.COMMUNITY);
        detection.setId("confirm-detection");
        ct.setId("confirm-ct");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
        add(detection, method, ct, sampledOn, resultAt);
    }

    /** What was entered, or nothing while something is missing. */
    public Optional<ConfirmCase> read() {
        boolean whole = method.getValue() != null && sampledOn.getValue() != null && detection.getValue() != null;
        return whole
                ? Optional.of(new ConfirmCase(
                        method.getValue(), ct.figure(), sampledOn.getValue(), resultAt.or(now), detection.getValue()))
                : Optional.empty();
    }
}

package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.hanoi.ops.enforcement.inspections.RiskFactor;
import vn.hanoi.ops.enforcement.inspections.RiskWeights;
import vn.hanoi.ops.kernel.ui.Notifications;

/** Weighs the factors of the risk list anew, from a day on. */
class WeightsDialog extends Dialog {

    private final Map<RiskFactor, NumberField> points = new EnumMap<>(RiskFactor.class);
    private final Map<RiskFactor, IntegerField> most = new EnumMap<>(RiskFactor.class);

    /** @param step told the first day and the weights; answers whether they were taken */
    WeightsDialog(RiskWeights now, LocalDate tomorrow, BiPredicate<LocalDate, RiskWeights> step) {
        LawFields fields = new LawFields();
        for (RiskFactor factor : RiskFactor.values()) {
            RiskWeights.Weight weight = now.weights().getOrDefault(factor, new RiskWeights.Weight(0, 0));
            NumberField one = fields.share("enforcement.rules.points", weight.points());
            one.setMax(1_000);
            one.setStep(0.5);
            one.setLabel(text("enforcement.rules.points", text(factor.titleKey())));
            one.setId("points-" + factor);
            points.put(factor, one);
            IntegerField limit = fields.whole("enforcement.rules.most", (long) weight.most());
            limit.setId("most-" + factor);
            most.put(factor, limit);
        }
        IntegerField again = fields.whole("enforcement.rules.again", (long) now.reinspectDays());
        IntegerField around = fields.whole("enforcement.rules.around", (long) now.petitionMetres());
        DatePicker from = fields.day("enforcement.law.from", tomorrow);
        TextField source = fields.line("enforcement.law.sourceOf", "");
        setHeaderTitle(text("enforcement.rules.weigh"));
        setWidth("min(44rem, calc(100vw - 24px))");
        add(fields);
        Button go = new Button(text("enforcement.rules.keep"), event -> {
            LocalDate day = from.getValue();
            RiskWeights wanted = new RiskWeights(
                    now.version(),
                    read(),
                    (int) LawFields.value(again),
                    (int) LawFields.value(around),
                    source.getValue());
            if (day == null) {
                Notifications.error(text("kernel.required"));
            } else if (step.test(day, wanted)) {
                close();
            }
        });
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }

    private Map<RiskFactor, RiskWeights.Weight> read() {
        Map<RiskFactor, RiskWeights.Weight> weights = new EnumMap<>(RiskFactor.class);
        points.forEach((factor, field) -> weights.put(
                factor, new RiskWeights.Weight(LawFields.value(field), (int) LawFields.value(most.get(factor)))));
        return weights;
    }
}

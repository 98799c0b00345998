package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.enforcement.law.AssessedAct;
import vn.hanoi.ops.enforcement.law.Money;

/** The fine of each act: what the law proposes, or another amount between the ends of its bracket, with a reason. */
class FineFields extends Composite<Div> {

    private final Map<String, IntegerField> fields = new LinkedHashMap<>();
    private final Map<String, AssessedAct> acts = new LinkedHashMap<>();
    private final TextArea reason = new TextArea(text("enforcement.propose.otherFine"));
    private final Div amounts = new Div();

    FineFields() {
        reason.setId("propose-reason");
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setVisible(false);
        getContent().add(amounts, reason);
    }

    /** Shows the proposed fines; amounts that the officer chose stay. */
    void show(List<AssessedAct> assessed) {
        for (AssessedAct act : assessed) {
            AssessedAct before = acts.put(act.code(), act);
            IntegerField field = fields.computeIfAbsent(act.code(), code -> field(act));
            field.setHelperText(
                    text("enforcement.propose.bounds", Money.range(act.low(), act.high()), Money.text(act.fine())));
            boolean untouched = before == null || value(field) == before.fine();
            if (untouched) {
                field.setValue(Math.toIntExact(act.fine()));
            }
        }
        ask();
    }

    private IntegerField field(AssessedAct act) {
        IntegerField field = new IntegerField(text("enforcement.propose.fineOf", act.name()));
        field.setId("fine-" + act.code());
        field.setWidthFull();
        field.setMin(Math.toIntExact(act.low()));
        field.setMax(Math.toIntExact(act.high()));
        field.setStep(1);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(text("enforcement.propose.outOfBounds"))
                .setMaxErrorMessage(text("enforcement.propose.outOfBounds"))
                .setBadInputErrorMessage(text("enforcement.propose.outOfBounds")));
        field.addValueChangeListener(event -> ask());
        amounts.add(field);
        return field;
    }

    private void ask() {
        reason.setVisible(!chosen().isEmpty());
        reason.setRequiredIndicatorVisible(reason.isVisible());
    }

    /** The fines that are not the proposed ones, by act. */
    Map<String, Long> chosen() {
        Map<String, Long> chosen = new HashMap<>();
        fields.forEach((code, field) -> {
            AssessedAct act = acts.get(code);
            if (act != null && field.getValue() != null && value(field) != act.fine()) {
                chosen.put(code, value(field));
            }
        });
        return chosen;
    }

    String reason() {
        return reason.isVisible() ? reason.getValue().strip() : "";
    }

    /** Tells whether an amount or its reason cannot be; the field says so. */
    boolean isWrong() {
        boolean silent = reason.isVisible() && reason.getValue().isBlank();
        reason.setInvalid(silent);
        reason.setErrorMessage(text("enforcement.decision.refused.REASON_MISSING"));
        return silent || fields.values().stream().anyMatch(f -> f.isInvalid() || f.getValue() == null);
    }

    private static long value(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }
}

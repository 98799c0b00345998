package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.ProposeDecision;
import vn.hanoi.ops.enforcement.law.AssessedAct;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.enforcement.law.Circumstance;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.enforcement.records.RecordDetails;
import vn.hanoi.ops.kernel.ui.text.Formats;

/**
 * Puts a record before the chair: circumstances each with its reason, the fine that follows or another one inside the
 * bracket with a reason, remedial measures, and who will sign.
 */
class ProposalDialog extends Dialog {

    /** Puts the file forward. */
    interface Step {
        DecisionId take(ProposeDecision command);
    }

    private final FileParts parts;
    private final ViolationId record;
    private final Step step;
    private final Consumer<DecisionId> proposed;
    private final CheckboxGroup<Circumstance> circumstances = new CheckboxGroup<>();
    private final Map<String, TextField> reasons = new LinkedHashMap<>();
    private final Div reasonFields = new Div();
    private final FineFields fines = new FineFields();
    private final TextArea remedies = new TextArea(text("enforcement.desk.remedies"));
    private final Checkbox licence = new Checkbox(text("enforcement.propose.licence"));
    private final Div preview = new Div();

    /** For a record that nobody decided about yet. */
    ProposalDialog(FileParts parts, RecordDetails record, Consumer<DecisionId> proposed) {
        this(parts, record, command -> parts.proposals().propose(record.row().id(), command), proposed);
    }

    /** @param step puts the file forward, for the first time or again */
    ProposalDialog(FileParts parts, RecordDetails record, Step step, Consumer<DecisionId> proposed) {
        this.parts = parts;
        this.record = record.row().id();
        this.step = step;
        this.proposed = proposed;
        circumstances.setLabel(text("enforcement.propose.circumstances"));
        circumstances.setItems(parts.law().at(record.actedAt()).law().circumstances());
        circumstances.setItemLabelGenerator(c -> text(c.kind().titleKey()) + ": " + c.name());
        circumstances.addThemeName("vertical");
        circumstances.addValueChangeListener(event -> {
            askReasons();
            show();
        });
        licence.addValueChangeListener(event -> show());
        remedies.setWidthFull();
        remedies.setMaxLength(1_000);
        remedies.setHelperText(text("enforcement.law.oneALine"));
        Button go = new Button(text("enforcement.desk.propose"), event -> propose());
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(text("enforcement.desk.propose"));
        setWidth("min(44rem, calc(100vw - 24px))");
        add(preview, circumstances, reasonFields, fines, remedies, licence);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
        show();
    }

    private void askReasons() {
        reasonFields.removeAll();
        for (Circumstance circumstance : circumstances.getValue()) {
            TextField reason = reasons.computeIfAbsent(circumstance.code(), code -> {
                TextField field = new TextField();
                field.setId("reason-" + code);
                field.setWidthFull();
                field.setMaxLength(300);
                field.setValueChangeMode(ValueChangeMode.ON_BLUR);
                return field;
            });
            reason.setLabel(text("enforcement.propose.reasonOf", circumstance.name()));
            reasonFields.add(reason);
        }
    }

    private void show() {
        preview.removeAll();
        Attempt.take(() -> {
            Assessment assessment = parts.proposals().preview(record, command(Map.of()));
            preview.add(
                    new Paragraph(text(
                            "enforcement.desk.assessed",
                            Money.text(assessment.total()),
                            text(assessment.decides().titleKey()))),
                    new WhyList(assessment.why()));
            parts.proposals()
                    .priors(record)
                    .forEach(prior -> preview.add(new Paragraph(text(
                            "enforcement.propose.prior",
                            prior.number(),
                            Formats.date(prior.day()),
                            parts.areas().labelOf(prior.office())))));
            fines.show(assessment.acts());
            if (remedies.isEmpty()) {
                remedies.setValue(assessment.acts().stream()
                        .map(AssessedAct::remedies)
                        .flatMap(List::stream)
                        .distinct()
                        .collect(Collectors.joining("\n")));
            }
        });
    }

    private ProposeDecision command(Map<String, Long> chosen) {
        Map<String, String> named = new HashMap<>();
        circumstances.getValue().forEach(c -> {
            TextField reason = reasons.get(c.code());
            named.put(c.code(), reason == null ? "" : reason.getValue().strip());
        });
        return new ProposeDecision(named, chosen, fines.reason(), licence.getValue(), LawFields.entries(remedies));
    }

    private void propose() {
        if (fines.isWrong()) {
            return;
        }
        if (Attempt.take(() -> proposed.accept(step.take(command(fines.chosen()))))) {
            close();
        }
    }
}

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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.decisions.ProposeDecision;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.enforcement.law.Circumstance;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.enforcement.records.RecordDetails;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Puts a record before the chair: circumstances with reasons, the fine that follows, and who will sign. */
class ProposalDialog extends Dialog {

    private final FileParts parts;
    private final RecordDetails record;
    private final Consumer<DecisionId> proposed;
    private final CheckboxGroup<Circumstance> circumstances = new CheckboxGroup<>();
    private final TextArea reason = new TextArea(text("enforcement.propose.reason"));
    private final Checkbox licence = new Checkbox(text("enforcement.propose.licence"));
    private final Div preview = new Div();

    ProposalDialog(FileParts parts, RecordDetails record, Consumer<DecisionId> proposed) {
        this.parts = parts;
        this.record = record;
        this.proposed = proposed;
        circumstances.setLabel(text("enforcement.propose.circumstances"));
        circumstances.setItems(parts.law().at(record.actedAt()).law().circumstances());
        circumstances.setItemLabelGenerator(c -> text(c.kind().titleKey()) + ": " + c.name());
        circumstances.addThemeName("vertical");
        circumstances.addValueChangeListener(event -> show());
        licence.addValueChangeListener(event -> show());
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setId("propose-reason");
        Button go = new Button(text("enforcement.desk.propose"), event -> propose());
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(text("enforcement.desk.propose"));
        setWidth("min(40rem, calc(100vw - 24px))");
        add(preview, circumstances, reason, licence);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
        show();
    }

    private void show() {
        preview.removeAll();
        Attempt.take(() -> {
            Assessment assessment = parts.proposals().preview(record.row().id(), command());
            preview.add(
                    new Paragraph(text(
                            "enforcement.desk.assessed",
                            Money.text(assessment.total()),
                            text(assessment.decides().titleKey()))),
                    new WhyList(assessment.why()));
            parts.proposals()
                    .priors(record.row().id())
                    .forEach(prior -> preview.add(new Paragraph(text(
                            "enforcement.propose.prior",
                            prior.number(),
                            Formats.date(prior.day()),
                            parts.areas().labelOf(prior.office())))));
        });
    }

    private ProposeDecision command() {
        Map<String, String> named = circumstances.getValue().stream()
                .collect(Collectors.toMap(
                        Circumstance::code, c -> reason.getValue().strip()));
        return new ProposeDecision(named, Map.of(), reason.getValue(), licence.getValue(), List.of());
    }

    private void propose() {
        if (Attempt.take(
                () -> proposed.accept(parts.proposals().propose(record.row().id(), command())))) {
            close();
        }
    }
}

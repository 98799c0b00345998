package vn.hanoi.ops.cases.ui.clusters;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.outbreaks.OutbreakDetails;
import vn.hanoi.ops.cases.outbreaks.OutbreakId;
import vn.hanoi.ops.cases.ui.steps.Attempt;
import vn.hanoi.ops.cases.ui.steps.StepForm;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What can be done with an outbreak place as it stands. */
class OutbreakButtons extends Composite<Div> {

    private final transient OutbreakInquiry inquiry;
    private final transient OutbreakDetails details;
    private final Runnable changed;
    private final OutbreakId id;

    OutbreakButtons(OutbreakInquiry inquiry, OutbreakDetails details, Runnable changed) {
        this.inquiry = inquiry;
        this.details = details;
        this.changed = changed;
        this.id = details.row().id();
        getContent().addClassName("step-buttons");
        boolean open = details.row().closedAt() == null;
        if (inquiry.mayWork() && open) {
            suggested();
            button("outbreak-include", "cases.outbreak.include", this::include);
        }
        details.ways().keySet().stream().reduce((first, last) -> last).ifPresent(this::tree);
        if (inquiry.mayWork() && details.mine()) {
            if (open) {
                button("outbreak-amend", "cases.outbreak.amend", this::amend);
                button("outbreak-close", "cases.outbreak.close", () -> words("cases.outbreak.CLOSE", this::close));
            } else {
                button("outbreak-reopen", "cases.outbreak.reopen", () -> words("cases.outbreak.REOPEN", this::reopen));
            }
        }
    }

    private void suggested() {
        int cases = details.suggested().size();
        if (cases > 0) {
            Button all = button("outbreak-suggested", "cases.outbreak.suggested", this::tieAll);
            all.setText(text("cases.outbreak.suggested", Formats.number(cases)));
            all.addThemeVariants(ButtonVariant.PRIMARY);
        }
    }

    private void tree(CaseId oldest) {
        button("outbreak-tree", "cases.tree.open", () -> UI.getCurrent().navigate("case-tree/" + oldest));
    }

    private Button button(String name, String key, Runnable step) {
        Button button = new Button(text(key), event -> step.run());
        button.setId(name);
        getContent().add(button);
        return button;
    }

    private void tieAll() {
        Optional<String> refused = Attempt.of(() -> Notifications.success(
                text("cases.outbreak.tied", Formats.number(inquiry.outbreaks().tieAll(id)))));
        refused.ifPresent(Notifications::error);
        changed.run();
    }

    private void include() {
        TextField number = new TextField(text("cases.filter.number"));
        number.setId("outbreak-number");
        number.setHelperText(text("cases.intake.sourceHelp"));
        new StepForm("cases.outbreak.INCLUDE", () -> inquiry.numbered(number.getValue())
                        .map(row -> step(() -> inquiry.outbreaks().include(id, row.id())))
                        .orElse(Optional.of(text("cases.intake.noSource"))))
                .with(number)
                .open();
        number.focus();
    }

    private void amend() {
        inquiry.form().amend(details.place(), place -> {
            inquiry.outbreaks().amend(id, details.version(), place);
            changed.run();
        });
    }

    private void close(String reason) {
        inquiry.outbreaks().close(id, reason);
    }

    private void reopen(String reason) {
        inquiry.outbreaks().reopen(id, reason);
    }

    private void words(String key, Consumer<String> step) {
        TextArea reason = StepForm.words("cases.steps.reason", true);
        new StepForm(key, () -> step(() -> step.accept(reason.getValue())))
                .with(reason)
                .open();
        reason.focus();
    }

    private Optional<String> step(Runnable step) {
        Optional<String> refused = Attempt.of(step);
        if (refused.isEmpty()) {
            changed.run();
        }
        return refused;
    }
}

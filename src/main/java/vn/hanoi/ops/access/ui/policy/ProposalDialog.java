package vn.hanoi.ops.access.ui.policy;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import vn.hanoi.ops.access.policy.CellChange;
import vn.hanoi.ops.access.policy.Policies;
import vn.hanoi.ops.access.policy.PolicyEntry;
import vn.hanoi.ops.access.policy.PolicyRefused;
import vn.hanoi.ops.access.policy.PolicyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A version against the one in force: every answer that differs, those that open data first; and the decision on it. */
class ProposalDialog extends Dialog {

    private final Policies policies;
    private final PolicyEntry entry;
    private final Runnable decided;
    private final TextField note = new TextField(text("access.policy.rejectNote"));
    private final Span refusal = new Span();

    ProposalDialog(Policies policies, PolicyEntry entry, boolean decides, Runnable decided) {
        this.policies = policies;
        this.entry = entry;
        this.decided = decided;
        setHeaderTitle(text("access.policy.proposal", Formats.number(entry.number())));
        setWidth("64rem");
        setHeight("44rem");
        List<CellChange> changes = policies.changes(entry.number());
        long opened = changes.stream().filter(CellChange::opens).count();
        refusal.addClassName("ops-error");
        add(
                new Paragraph(text(
                        "access.policy.difference", Formats.number(opened), Formats.number(changes.size() - opened))),
                grid(changes),
                refusal);
        if (decides && entry.state() == PolicyState.PROPOSED) {
            note.setWidth("20rem");
            Button approve = new Button(text("access.policy.approve"), e -> approve());
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(note, new Button(text("access.policy.reject"), e -> reject()), approve);
        }
        getFooter().add(new Button(text("kernel.close"), e -> close()));
    }

    private static Grid<CellChange> grid(List<CellChange> changes) {
        Grid<CellChange> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setHeight("28rem");
        grid.addColumn(change -> PolicyTexts.question(change.question()))
                .setHeader(text("access.policy.cell"))
                .setTooltipGenerator(change -> PolicyTexts.question(change.question()))
                .setFlexGrow(4);
        grid.addColumn(change -> PolicyTexts.cell(change.before())).setHeader(text("access.policy.before"));
        grid.addColumn(change -> PolicyTexts.cell(change.after())).setHeader(text("access.policy.after"));
        grid.addColumn(change -> text(change.opens() ? "access.policy.opens" : "access.policy.closes"))
                .setHeader(text("access.policy.effect"));
        grid.setItems(changes.stream()
                .sorted(Comparator.comparing(CellChange::opens).reversed())
                .toList());
        return grid;
    }

    private void approve() {
        decide(() -> policies.approve(entry.number()), "access.policy.approved");
    }

    private void reject() {
        decide(() -> policies.reject(entry.number(), note.getValue()), "access.policy.rejected");
    }

    private void decide(Runnable step, String done) {
        try {
            step.run();
        } catch (PolicyRefused refused) {
            refusal.setText(text(refused.reason().key()));
            return;
        }
        close();
        Notifications.success(text(done));
        decided.run();
    }
}

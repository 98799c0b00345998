package vn.hanoi.ops.access.ui.policy;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import vn.hanoi.ops.access.policy.Policies;
import vn.hanoi.ops.access.policy.PolicyEntry;
import vn.hanoi.ops.access.policy.PolicyState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Versions and proposals with who made them and who decided. */
class VersionsPanel extends VerticalLayout {

    private final Policies policies;
    private final boolean decides;
    private final Runnable decided;
    private final Grid<PolicyEntry> grid = new Grid<>();

    /** @param decides whether the officer may decide on proposals */
    VersionsPanel(Policies policies, boolean decides, Runnable decided) {
        this.policies = policies;
        this.decides = decides;
        this.decided = decided;
        setSizeFull();
        setPadding(false);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        columns();
        addAndExpand(grid);
        grid.setItems(policies.entries());
    }

    private void columns() {
        grid.addColumn(PolicyEntry::number)
                .setHeader(text("access.policy.version"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(VersionsPanel::state)
                .setHeader(text("access.policy.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> Formats.dateTime(entry.validFrom()))
                .setHeader(text("access.policy.validFrom"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(PolicyEntry::source)
                .setHeader(text("access.policy.source"))
                .setFlexGrow(3);
        grid.addColumn(entry -> text("access.policy.by", entry.proposedBy(), Formats.dateTime(entry.proposedAt())))
                .setHeader(text("access.policy.proposedBy"))
                .setFlexGrow(1);
        grid.addColumn(VersionsPanel::decision)
                .setHeader(text("access.policy.decidedBy"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::steps).setHeader("").setFlexGrow(2);
    }

    private static Component state(PolicyEntry entry) {
        Tone tone =
                switch (entry.state()) {
                    case PROPOSED -> Tone.WARN;
                    case APPROVED -> Tone.GOOD;
                    case REJECTED -> Tone.PLAIN;
                };
        return new StateBadge(text(entry.state().titleKey()), tone);
    }

    private static String decision(PolicyEntry entry) {
        return entry.decidedBy() == null
                ? Formats.UNKNOWN
                : text("access.policy.by", entry.decidedBy(), Formats.dateTime(entry.decidedAt()))
                        + (entry.note().isBlank() ? "" : ": " + entry.note());
    }

    private Component steps(PolicyEntry entry) {
        HorizontalLayout steps = new HorizontalLayout();
        steps.setWrap(true);
        Button look = new Button(
                text("access.policy.look"), e -> new ProposalDialog(policies, entry, decides, decided).open());
        look.addThemeVariants(ButtonVariant.SMALL);
        if (entry.state() == PolicyState.PROPOSED && decides) {
            look.addThemeVariants(ButtonVariant.PRIMARY);
            look.setText(text("access.policy.decide"));
        }
        steps.add(look);
        return steps;
    }
}

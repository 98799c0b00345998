package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.compliance.Grace;
import vn.hanoi.ops.quarantine.compliance.GraceProposal;

/** The hours in which nobody is alerted, and what is proposed about them; a change needs two officers. */
class GracePanel extends Composite<VerticalLayout> {

    private final GraceParts parts;
    private final Grid<Grace> graces = new Grid<>();
    private final Grid<GraceProposal> proposals = new Grid<>();

    GracePanel(GraceParts parts) {
        this.parts = parts;
        buildGraces();
        buildProposals();
        Button add = new Button(
                text("quarantine.rules.addGrace"), event -> new GraceDialog(parts, parts.city(), this::show).open());
        add.setId("add-grace");
        getContent().setPadding(false);
        getContent()
                .add(
                        new H3(text("quarantine.rules.graces")),
                        new Paragraph(text("quarantine.rules.graceHelp")),
                        add,
                        graces,
                        new H3(text("quarantine.settings.waiting")),
                        proposals);
        show();
    }

    private void show() {
        graces.setItems(parts.proposals().graces());
        proposals.setItems(parts.proposals().open());
    }

    private void buildGraces() {
        columns(graces, grace -> grace);
        graces.addColumn(grace -> Formats.date(grace.validFrom())).setHeader(text("quarantine.rules.validFrom"));
        graces.addColumn(grace -> Formats.date(grace.validTo())).setHeader(text("quarantine.rules.validTo"));
        graces.addComponentColumn(this::end);
        graces.setId("graces");
    }

    private Component end(Grace grace) {
        Button end = new Button(text("quarantine.rules.end"), event -> new ReasonDialog(
                        text("quarantine.rules.endGrace", grace.name()),
                        reason -> take(() -> parts.proposals().end(grace.id(), reason)))
                .open());
        end.setId("end-" + grace.id());
        end.setVisible(grace.validTo() == null && (parts.city() || !grace.site().isBlank()));
        end.addThemeVariants(ButtonVariant.SMALL);
        return end;
    }

    private void buildProposals() {
        proposals.addColumn(proposal -> text(proposal.step().titleKey())).setHeader(text("quarantine.settings.kind"));
        columns(proposals, GraceProposal::grace);
        proposals.addColumn(GraceProposal::reason).setHeader(text("quarantine.rules.graceReason"));
        proposals.addColumn(GraceProposal::proposedBy).setHeader(text("quarantine.settings.by"));
        proposals
                .addComponentColumn(this::verbs)
                .setHeader(text("quarantine.bus.next"))
                .setWidth("14rem");
        proposals.setId("grace-proposals");
        proposals.setEmptyStateComponent(
                new EmptyState(text("quarantine.settings.none"), text("quarantine.rules.noneNext")));
    }

    private static <R> void columns(Grid<R> grid, Function<R, Grace> hours) {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(row -> hours.apply(row).name()).setHeader(text("quarantine.rules.grace"));
        grid.addColumn(row -> hours.apply(row).site().isBlank()
                        ? text("quarantine.rules.allSites")
                        : hours.apply(row).site())
                .setHeader(text("quarantine.site"));
        grid.addColumn(row -> hours.apply(row).from() + "–" + hours.apply(row).to())
                .setHeader(text("quarantine.rules.hours"));
        grid.addColumn(row -> hours.apply(row).codes().stream()
                        .sorted()
                        .map(code -> text(code.titleKey()))
                        .collect(Collectors.joining(", ")))
                .setHeader(text("quarantine.cameras.rule"));
    }

    private Component verbs(GraceProposal proposal) {
        return new ProposalVerbs(
                proposal.id(),
                proposal.proposedBy().equals(parts.account()),
                () -> take(() -> parts.proposals().approve(proposal.id())),
                () -> take(() -> parts.proposals().reject(proposal.id())));
    }

    private boolean take(Runnable step) {
        boolean taken = SiteSteps.take(step);
        show();
        return taken;
    }
}

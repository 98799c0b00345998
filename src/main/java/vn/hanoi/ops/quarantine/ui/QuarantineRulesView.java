package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.settings.RuleFigure;
import vn.hanoi.ops.quarantine.settings.RuleKind;
import vn.hanoi.ops.quarantine.settings.RuleProposal;
import vn.hanoi.ops.quarantine.settings.RuleProposals;
import vn.hanoi.ops.quarantine.settings.RuleVersion;

/** The rules of rooms, leave and checks of homes by date with their sources; a change needs two officers. */
@Route("quarantine/settings")
@Menu(title = "quarantine.settings.title", order = 956)
@RolesAllowed({Roles.ADMIN, Roles.COMMAND_CENTRE})
class QuarantineRulesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final RuleProposals rules;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final VerticalLayout body = new VerticalLayout();

    QuarantineRulesView(RuleProposals rules, CurrentOfficer officers, Clock clock) {
        this.rules = rules;
        this.officers = officers;
        this.clock = clock;
        body.setPadding(false);
        addClassName("ops-page");
        add(new Paragraph(text("quarantine.settings.help")), body);
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.settings.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        body.add(new H3(text("quarantine.settings.waiting")), proposals());
        for (RuleKind kind : RuleKind.values()) {
            Button propose = new Button(
                    text("quarantine.settings.propose"),
                    event -> new RuleProposalDialog(rules, kind, clock, this::show).open());
            propose.setId("propose-" + kind.name());
            body.add(new H3(text(kind.titleKey())), propose, versions(kind));
        }
    }

    private Component proposals() {
        Grid<RuleProposal> grid = grid();
        grid.setId("rule-proposals");
        grid.addColumn(proposal -> text(proposal.kind().titleKey())).setHeader(text("quarantine.settings.kind"));
        grid.addColumn(proposal -> words(proposal.kind(), proposal.figures()))
                .setHeader(text("quarantine.settings.figures"))
                .setFlexGrow(3);
        grid.addColumn(proposal -> Formats.dateTime(proposal.validFrom()))
                .setHeader(text("quarantine.rules.validFrom"));
        grid.addColumn(RuleProposal::source).setHeader(text("quarantine.rules.source"));
        grid.addColumn(RuleProposal::proposedBy).setHeader(text("quarantine.settings.by"));
        grid.addComponentColumn(this::verbs)
                .setHeader(text("quarantine.bus.next"))
                .setWidth("14rem");
        grid.setEmptyStateComponent(
                new EmptyState(text("quarantine.settings.none"), text("quarantine.settings.noneNext")));
        grid.setItems(rules.open());
        return grid;
    }

    private Component verbs(RuleProposal proposal) {
        return new ProposalVerbs(
                proposal.id(),
                proposal.proposedBy().equals(officers.require().username()),
                () -> take(() -> rules.approve(proposal.id())),
                () -> take(() -> rules.reject(proposal.id())));
    }

    private Component versions(RuleKind kind) {
        Grid<RuleVersion> grid = grid();
        grid.addColumn(version -> Formats.dateTime(version.validFrom())).setHeader(text("quarantine.rules.validFrom"));
        RuleFigure.of(kind).forEach(figure -> grid.addColumn(
                        version -> Formats.number(version.figures().getOrDefault(figure, 0)))
                .setHeader(text(figure.titleKey())));
        grid.addColumn(RuleVersion::source)
                .setHeader(text("quarantine.rules.source"))
                .setFlexGrow(2);
        grid.addColumn(RuleVersion::enactedBy).setHeader(text("quarantine.settings.enactedBy"));
        grid.setItems(rules.versions(kind));
        return grid;
    }

    private void take(Runnable step) {
        SiteSteps.take(step);
        show();
    }

    private static String words(RuleKind kind, Map<RuleFigure, Integer> figures) {
        return RuleFigure.of(kind).stream()
                .map(figure -> text(figure.titleKey()) + ": " + Formats.number(figures.getOrDefault(figure, 0)))
                .collect(Collectors.joining("; "));
    }

    private static <R> Grid<R> grid() {
        Grid<R> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        return grid;
    }
}

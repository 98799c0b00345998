package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.compliance.NewWatchRule;
import vn.hanoi.ops.quarantine.compliance.WatchRule;
import vn.hanoi.ops.quarantine.compliance.WatchRuleProposal;
import vn.hanoi.ops.quarantine.compliance.WatchRuleProposals;
import vn.hanoi.ops.quarantine.sites.SiteRow;

/** The rules of watching, the newest first, and for officers of the city what is proposed about them. */
class WatchRulePanel extends Composite<VerticalLayout> {

    private final ComplianceParts compliance;
    private final WatchRuleProposals book;
    private final GraceParts graces;
    private final Grid<WatchRule> rules = new Grid<>();
    private final Grid<WatchRuleProposal> proposals = new Grid<>();

    WatchRulePanel(ComplianceParts compliance, WatchRuleProposals book, GraceParts graces) {
        this.compliance = compliance;
        this.book = book;
        this.graces = graces;
        buildRules();
        getContent().setPadding(false);
        getContent().add(new Paragraph(text("quarantine.rules.help")));
        if (graces.city()) {
            buildProposals();
            Button propose = new Button(
                    text("quarantine.rules.propose"),
                    event -> new WatchRuleDialog(compliance, graces.sites().rows(), book, this::show).open());
            propose.setId("propose-watch-rule");
            getContent().add(propose, rules, new H3(text("quarantine.rules.waiting")), proposals);
        } else {
            getContent().add(rules);
        }
        show();
    }

    private void show() {
        Set<String> sites = graces.sites().rows().stream().map(SiteRow::code).collect(Collectors.toSet());
        rules.setItems(compliance.rules().all().stream()
                .filter(rule -> rule.site().isBlank() || sites.contains(rule.site()))
                .toList());
        if (graces.city()) {
            proposals.setItems(book.open());
        }
    }

    private void buildRules() {
        columns(rules, rule -> rule);
        rules.addColumn(rule -> Formats.date(rule.validFrom())).setHeader(text("quarantine.rules.validFrom"));
        rules.addColumn(WatchRule::source)
                .setHeader(text("quarantine.rules.source"))
                .setFlexGrow(3);
        rules.setId("watch-rules");
    }

    private void buildProposals() {
        columns(proposals, WatchRulePanel::rule);
        proposals
                .addColumn(proposal -> proposal.rule().source())
                .setHeader(text("quarantine.rules.source"))
                .setFlexGrow(2);
        proposals.addColumn(WatchRuleProposal::proposedBy).setHeader(text("quarantine.settings.by"));
        proposals
                .addComponentColumn(proposal -> new ProposalVerbs(
                        proposal.id(),
                        proposal.proposedBy().equals(graces.account()),
                        () -> take(() -> book.approve(proposal.id())),
                        () -> take(() -> book.reject(proposal.id()))))
                .setHeader(text("quarantine.bus.next"))
                .setWidth("14rem");
        proposals.setId("watch-proposals");
        proposals.setEmptyStateComponent(
                new EmptyState(text("quarantine.settings.none"), text("quarantine.rules.noneProposed")));
    }

    private <R> void columns(Grid<R> grid, Function<R, WatchRule> rule) {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(row -> text(rule.apply(row).code().titleKey())).setHeader(text("quarantine.cameras.rule"));
        grid.addColumn(row -> place(rule.apply(row).place())).setHeader(text("quarantine.cameras.place"));
        grid.addColumn(row -> site(rule.apply(row).site())).setHeader(text("quarantine.site"));
        grid.addColumn(row -> hours(rule.apply(row).from(), rule.apply(row).to()))
                .setHeader(text("quarantine.rules.hours"));
        grid.addColumn(row -> Formats.number(rule.apply(row).least())).setHeader(text("quarantine.rules.least"));
        grid.addColumn(row -> Formats.number(rule.apply(row).lookMinutes())).setHeader(text("quarantine.rules.look"));
    }

    private void take(Runnable step) {
        SiteSteps.take(step);
        show();
    }

    private String place(String code) {
        return code.isBlank() ? text("quarantine.rules.everywhere") : compliance.place(code);
    }

    private static WatchRule rule(WatchRuleProposal proposal) {
        NewWatchRule rule = proposal.rule();
        return new WatchRule(
                rule.code(),
                rule.place(),
                rule.site(),
                proposal.proposedAt(),
                rule.from(),
                rule.to(),
                rule.least(),
                rule.lookMinutes(),
                rule.source());
    }

    private static String site(String code) {
        return code.isBlank() ? text("quarantine.rules.allSites") : code;
    }

    private static String hours(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null || to == null ? text("quarantine.rules.always") : from + "–" + to;
    }
}

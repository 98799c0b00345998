package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.compliance.WatchRule;
import vn.hanoi.ops.quarantine.compliance.WatchRuleBook;
import vn.hanoi.ops.quarantine.sites.SiteRow;

/** What is watched at sites and when nobody is alerted: dated rules with their sources, the newest first. */
@Route("quarantine/rules")
@Menu(title = "quarantine.rules.title", order = 955)
@RolesAllowed({Roles.ADMIN, Roles.COMMAND_CENTRE, Roles.QUARANTINE_MANAGER})
class WatchRulesView extends VerticalLayout implements HasDynamicTitle {

    private final ComplianceParts compliance;
    private final GraceParts graces;
    private final Grid<WatchRule> rules = new Grid<>();

    WatchRulesView(ComplianceParts compliance, WatchRuleBook book, GraceParts graces) {
        this.compliance = compliance;
        this.graces = graces;
        buildRules();
        Button rule = new Button(
                text("quarantine.rules.add"), event -> new WatchRuleDialog(compliance, book, this::show).open());
        rule.setId("add-watch-rule");
        rule.setVisible(graces.officers().require().is(Role.ADMIN));
        addClassName("ops-page");
        add(new Paragraph(text("quarantine.rules.help")), rule, rules, new GracePanel(graces));
        show();
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.rules.title");
    }

    private void show() {
        Set<String> sites = graces.sites().rows().stream().map(SiteRow::code).collect(Collectors.toSet());
        rules.setItems(compliance.rules().all().stream()
                .filter(rule -> rule.site().isBlank() || sites.contains(rule.site()))
                .toList());
    }

    private void buildRules() {
        rules.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        rules.setAllRowsVisible(true);
        rules.addColumn(rule -> text(rule.code().titleKey())).setHeader(text("quarantine.cameras.rule"));
        rules.addColumn(rule ->
                        rule.place().isBlank() ? text("quarantine.rules.everywhere") : compliance.place(rule.place()))
                .setHeader(text("quarantine.cameras.place"));
        rules.addColumn(rule -> site(rule.site())).setHeader(text("quarantine.site"));
        rules.addColumn(rule -> hours(rule.from(), rule.to())).setHeader(text("quarantine.rules.hours"));
        rules.addColumn(rule -> Formats.number(rule.least())).setHeader(text("quarantine.rules.least"));
        rules.addColumn(rule -> Formats.number(rule.lookMinutes())).setHeader(text("quarantine.rules.look"));
        rules.addColumn(rule -> Formats.date(rule.validFrom())).setHeader(text("quarantine.rules.validFrom"));
        rules.addColumn(WatchRule::source).setHeader(text("quarantine.rules.source"));
    }

    private static String site(String code) {
        return code.isBlank() ? text("quarantine.rules.allSites") : code;
    }

    private static String hours(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null || to == null ? text("quarantine.rules.always") : from + "–" + to;
    }
}

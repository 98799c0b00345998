package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.quarantine.compliance.WatchRuleProposals;

/** What is watched at sites and when nobody is alerted: dated rules with their sources; a change needs two officers. */
@Route("quarantine/rules")
@Menu(title = "quarantine.rules.title", order = 955)
@RolesAllowed({Roles.ADMIN, Roles.COMMAND_CENTRE, Roles.QUARANTINE_MANAGER})
class WatchRulesView extends VerticalLayout implements HasDynamicTitle {

    WatchRulesView(ComplianceParts compliance, WatchRuleProposals rules, GraceParts graces) {
        addClassName("ops-page");
        add(new WatchRulePanel(compliance, rules, graces), new GracePanel(graces));
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.rules.title");
    }
}

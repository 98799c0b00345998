package vn.hanoi.ops.access.ui.policy;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.policy.AllFields;
import vn.hanoi.ops.access.policy.Policies;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Who sees what and why; how the policy is changed under four eyes. */
@Route("access/policy")
@Menu(title = "access.policy.title", order = 930)
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
class PolicyView extends VerticalLayout implements HasDynamicTitle {

    private final PrivacyPolicy policy;
    private final Policies policies;
    private final AllFields fields;
    private final boolean admin;

    PolicyView(PrivacyPolicy policy, Policies policies, AllFields fields, CurrentOfficer officers) {
        this.policy = policy;
        this.policies = policies;
        this.fields = fields;
        this.admin = officers.require().is(Role.ADMIN);
        addClassName("ops-page");
        setSizeFull();
        build(0);
    }

    @Override
    public String getPageTitle() {
        return text("access.policy.title");
    }

    private void build(int open) {
        removeAll();
        PolicyVersion current = policy.current();
        RulesGrid rules = new RulesGrid();
        rules.setItems(current.rules());
        rules.setSizeFull();
        TabSheet tabs = new TabSheet();
        tabs.setSizeFull();
        tabs.add(text("access.policy.matrix"), full(new MatrixPanel(current, fields.all())));
        tabs.add(text("access.policy.rules"), full(rules));
        tabs.add(text("access.policy.versions"), full(new VersionsPanel(policies, admin, () -> build(2))));
        if (admin) {
            tabs.add(text("access.policy.draft"), full(new DraftPanel(policies, current, () -> build(2))));
        }
        tabs.setSelectedIndex(open);
        add(new Paragraph(text(
                "access.policy.inForce",
                Formats.number(current.number()),
                Formats.dateTime(current.validFrom()),
                current.source())));
        addAndExpand(tabs);
    }

    private static Component full(Component content) {
        content.getElement().getStyle().set("height", "100%");
        return content;
    }
}

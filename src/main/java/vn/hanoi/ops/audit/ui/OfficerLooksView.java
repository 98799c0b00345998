package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.audit.AuditTrail;

/** What one account saw and did. */
@Route("audit/officer")
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
class OfficerLooksView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final LooksPanel panel;
    private String account = "";

    OfficerLooksView(AuditTrail trail) {
        panel = new LooksPanel(trail);
        setSizeFull();
        setPadding(false);
        add(panel);
    }

    @Override
    public void setParameter(BeforeEvent event, String officer) {
        account = officer;
        panel.show(AuditFilter.by(officer));
    }

    @Override
    public String getPageTitle() {
        return text("audit.officer.title", account);
    }
}

package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.audit.AuditTrail;

/** Who looked at one person's records, by the person's id: the auditor sees the looks, never the person. */
@Route("audit/person")
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
class PersonLooksView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final LooksPanel panel;

    PersonLooksView(AuditTrail trail) {
        panel = new LooksPanel(trail);
        setSizeFull();
        setPadding(false);
        add(panel);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        UUID person = AuditAddress.person(id);
        if (person == null) {
            throw new NotFoundException();
        }
        panel.show(AuditFilter.about(person));
    }

    @Override
    public String getPageTitle() {
        return text("audit.person.title");
    }
}

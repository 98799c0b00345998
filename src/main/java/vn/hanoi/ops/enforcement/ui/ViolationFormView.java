package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.venues.VenueId;

/** The record on a phone: one column, kept on the device at every key, sent when there is a network. */
@Route("violations/new")
@RolesAllowed({Roles.WARD_POLICE, Roles.VENUE_INSPECTOR})
@StyleSheet("styles/enforcement.css")
class ViolationFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FormInquiry inquiry;

    ViolationFormView(FormInquiry inquiry) {
        this.inquiry = inquiry;
        addClassName("ops-page");
        setSizeFull();
    }

    @Override
    public String getPageTitle() {
        return text("enforcement.form.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        removeAll();
        add(new ViolationForm(
                inquiry,
                query.getSingleParameter("venue").flatMap(VenueId::parse),
                query.getSingleParameter("visit").flatMap(InspectionId::parse)));
    }
}

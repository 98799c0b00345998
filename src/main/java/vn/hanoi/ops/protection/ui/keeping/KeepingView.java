package vn.hanoi.ops.protection.ui.keeping;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;

/** How long data are kept and why: rules by table, proposals, runs of the erasing, legal holds, periods of the law. */
@Route(KeepingView.ROUTE)
@Menu(title = "protection.keeping.title", order = 932)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
@StyleSheet("styles/protection.css")
class KeepingView extends VerticalLayout implements HasDynamicTitle {

    static final String ROUTE = "protection/keeping";

    KeepingView(KeepingDesk desk) {
        TabSheet tabs = new TabSheet();
        tabs.setSizeFull();
        PeriodsPanel periods = new PeriodsPanel(desk);
        tabs.add(text("protection.keeping.rules"), new RulesPanel(desk, periods::refresh));
        tabs.add(text("protection.keeping.periods"), periods);
        tabs.add(text("protection.keeping.runs"), new RunsPanel(desk));
        tabs.add(text("protection.keeping.holds"), new HoldsPanel(desk));
        tabs.add(text("protection.keeping.clocks"), new ClocksPanel(desk));
        addClassName("ops-page");
        setSizeFull();
        addAndExpand(tabs);
    }

    @Override
    public String getPageTitle() {
        return text("protection.keeping.title");
    }
}

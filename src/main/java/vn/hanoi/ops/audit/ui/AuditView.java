package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.audit.AuditTrail;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ui.ExportButtons;

/** Who saw and did what, newest first, page by page. */
@Route("audit")
@Menu(title = "audit.list.title", order = 920)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
class AuditView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final EntryGrid grid;
    private final AuditFilters filters;
    private AuditFilter shown = AuditFilter.ALL;

    AuditView(AuditTrail trail, ExportButtons exports) {
        grid = new EntryGrid(trail);
        filters = new AuditFilters(this::go);
        HorizontalLayout tools = new HorizontalLayout(
                filters,
                exports.of(AuditExport.KIND, this::query),
                new RouterLink(text("audit.chain.title"), ChainView.class));
        tools.setWidthFull();
        tools.setWrap(true);
        tools.setFlexGrow(1, filters);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        addClassName("ops-page");
        setSizeFull();
        add(tools);
        addAndExpand(grid);
    }

    @Override
    public String getPageTitle() {
        return text("audit.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditFilter filter = AuditAddress.read(event.getLocation().getQueryParameters());
        shown = filter;
        filters.show(filter);
        grid.show(filter);
    }

    private ExportQuery query() {
        return ExportQuery.of(AuditAddress.write(shown).getParameters());
    }

    private void go(AuditFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, AuditAddress.write(filter)));
    }
}

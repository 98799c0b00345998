package vn.hanoi.ops.cameras.ui.health;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.trouble.MaintenanceBoard;
import vn.hanoi.ops.cameras.trouble.MaintenanceWork;
import vn.hanoi.ops.cameras.trouble.RateRules;
import vn.hanoi.ops.cameras.trouble.Trouble;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The maintenance board of the officer's areas, the work at cameras, and the statistics of outages. */
@Route("camera-health")
@Menu(title = "cameras.trouble.title", order = 901)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.ADMIN})
class CameraHealthView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TROUBLE = "trouble";

    private final MaintenanceBoard board;
    private final RateRules rates;
    private final Areas areas;
    private final Clock clock;
    private final TroubleGrid grid;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private final VerticalLayout statistics = new VerticalLayout();
    private final Paragraph summary = new Paragraph();
    private final WorkGrid work;
    private final boolean admin;
    private final Tab boardTab = new Tab(text("cameras.trouble.board"));
    private final Tab workTab = new Tab();
    private String open = "";

    CameraHealthView(MaintenanceBoard board, RateRules rates, Areas areas, CurrentOfficer officers, Clock clock) {
        this.board = board;
        this.rates = rates;
        this.areas = areas;
        this.clock = clock;
        this.grid = new TroubleGrid(areas, t -> go(t.id().toString()));
        this.work = new WorkGrid(areas, this::finish);
        this.admin = officers.require().is(Role.ADMIN);
        work.setVisible(false);
        split.setMaster(grid);
        split.setDetailPlaceholder(new EmptyState(text("cameras.trouble.choose"), text("cameras.trouble.chooseNext")));
        split.addBackdropClickListener(event -> go(""));
        split.addDetailEscapePressListener(event -> go(""));
        split.setMasterSize("43rem", true);
        split.setDetailSize("28rem", true);
        split.setSizeFull();
        statistics.setPadding(false);
        statistics.setVisible(false);
        addClassName("ops-page");
        setSizeFull();
        add(top(), summary, statistics);
        addAndExpand(split, work);
    }

    private HorizontalLayout top() {
        Tabs tabs = new Tabs(boardTab, workTab, new Tab(text("cameras.outage.title")));
        tabs.addSelectedChangeListener(event -> showTab(event.getSelectedTab()));
        HorizontalLayout top = new HorizontalLayout(tabs);
        top.setWidthFull();
        top.setWrap(true);
        top.expand(tabs);
        if (admin) {
            Button rule = new Button(text("cameras.rate.button"), event -> new RateRuleDialog(rates).open());
            rule.setId("rate-rule");
            top.add(rule);
        }
        return top;
    }

    @Override
    public String getPageTitle() {
        return text("cameras.trouble.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TROUBLE)
                .orElse("");
        show();
    }

    private void show() {
        List<Trouble> troubles = board.open();
        summary.setText(summary(board.totals(), troubles.size()));
        grid.show(troubles, clock.instant());
        showWork();
        Optional<Trouble> shown =
                troubles.stream().filter(t -> t.id().toString().equals(open)).findFirst();
        shown.ifPresentOrElse(grid::select, grid::deselectAll);
        split.setDetail(shown.<Component>map(t -> new TroublePanel(board, rates, t, admin, () -> go(""), this::show))
                .orElse(null));
    }

    private static String summary(MaintenanceBoard.Totals totals, int listed) {
        String all = text("cameras.trouble.summary", Formats.number(totals.open()), Formats.number(totals.untaken()));
        return totals.open() > listed ? all + " " + text("cameras.trouble.oldest", Formats.number(listed)) : all;
    }

    private void showTab(Tab tab) {
        boolean troubles = tab == boardTab;
        boolean mending = tab == workTab;
        split.setVisible(troubles);
        summary.setVisible(troubles);
        work.setVisible(mending);
        statistics.setVisible(!troubles && !mending);
        if (mending) {
            showWork();
        } else if (!troubles) {
            showStatistics();
        }
    }

    private void showWork() {
        List<MaintenanceWork> now = board.work();
        workTab.setLabel(text("cameras.work.tab", Formats.number(now.size())));
        work.show(now);
    }

    private void finish(MaintenanceWork over) {
        if (board.finish(over.code())) {
            Notifications.success(text("cameras.work.over", over.code()));
        } else {
            Notifications.error(text("cameras.work.gone", over.code()));
        }
        showWork();
    }

    private void showStatistics() {
        OutageTable products =
                new OutageTable(text("cameras.field.product"), o -> text("cameras.product." + o.group()));
        products.show(board.byProduct());
        OutageTable units = new OutageTable(text("cameras.field.area"), o -> areas.labelOf(new AreaPath(o.group())));
        units.show(board.byArea());
        statistics.removeAll();
        statistics.add(
                new Paragraph(text("cameras.outage.help", MaintenanceBoard.STATISTICS.toDays())), products, units);
    }

    private void go(String trouble) {
        QueryParameters query =
                trouble.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(TROUBLE, trouble));
        getUI().ifPresent(ui -> ui.navigate(CameraHealthView.class, query));
    }
}

package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.home.HomeTray;

/** Quarantine at home in the officer's areas: whom to check today, who was missed, who came back from a site. */
@Route("quarantine/home")
@Menu(title = "quarantine.home.title", order = 310)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.HEALTH_OFFICER, Roles.WARD_POLICE})
@StyleSheet("styles/quarantine.css")
class HomeQuarantineView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ORDER = "order";
    private static final String TRAY = "list";

    private final QuarantineParts parts;
    private final HomeParts home;
    private final TrayButtons<HomeTray> trays =
            new TrayButtons<>("home-tray-", HomeTray::titleKey, tray -> go(tray, Optional.empty()));
    private final HomeGrid grid;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private HomeTray tray = HomeTray.TO_CHECK;
    private Optional<OrderId> order = Optional.empty();

    HomeQuarantineView(QuarantineParts parts, HomeParts home) {
        this.parts = parts;
        this.home = home;
        grid = new HomeGrid(parts, home, line -> go(tray, Optional.of(line.row().id())));
        HorizontalLayout tools = new HorizontalLayout(parts.purpose().choice(this::show));
        if (parts.officers().require().is(Role.HEALTH_OFFICER, Role.WARD_POLICE)) {
            tools.add(home.exports().of(CommunityExport.KIND, () -> ExportQuery.ALL));
        }
        if (parts.officers().require().is(Role.HEALTH_OFFICER)) {
            Button decide = new Button(
                    text("quarantine.home.decide"), event -> new HomeOrderDialog(parts, home, this::show).open());
            decide.setId("decide-home");
            tools.add(decide);
        }
        tools.setWrap(true);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        split.setMaster(grid);
        split.setMasterSize("42rem", true);
        split.setDetailSize("28rem", true);
        split.setDetailPlaceholder(
                new EmptyState(text("quarantine.residents.choose"), text("quarantine.home.chooseNext")));
        split.setSizeFull();
        split.addBackdropClickListener(event -> go(tray, Optional.empty()));
        split.addDetailEscapePressListener(event -> go(tray, Optional.empty()));
        addClassName("ops-page");
        setSizeFull();
        add(tools, trays);
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.home.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        tray = address.getSingleParameter(TRAY)
                .flatMap(name -> Stream.of(HomeTray.values())
                        .filter(t -> t.name().equals(name))
                        .findFirst())
                .orElse(HomeTray.TO_CHECK);
        order = address.getSingleParameter(ORDER).flatMap(OrderId::parse);
        show();
    }

    private void show() {
        trays.show(home.list().counts(), tray);
        grid.show(tray);
        split.setDetail(order.map(this::panel).orElse(null));
    }

    private HomePanel panel(OrderId id) {
        HomePanel panel = new HomePanel(parts, home, () -> go(tray, Optional.empty()), this::show);
        home.list().open(id, parts.purpose().disclosure().purpose()).ifPresentOrElse(panel::show, panel::showNothing);
        return panel;
    }

    private void go(HomeTray next, Optional<OrderId> open) {
        Map<String, String> address = new HashMap<>();
        address.put(TRAY, next.name());
        open.ifPresent(id -> address.put(ORDER, id.toString()));
        getUI().ifPresent(ui -> ui.navigate(HomeQuarantineView.class, QueryParameters.simple(address)));
    }
}

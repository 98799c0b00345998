package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.CameraFilter;
import vn.hanoi.ops.cameras.CameraHealthChanged;
import vn.hanoi.ops.cameras.CameraList;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The cameras of the officer's areas: states on top, the list with its filters, one camera on the right. */
@Route("cameras")
@Menu(title = "cameras.list.title", order = 900)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.ADMIN})
class CamerasView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String IMPORT = "imports/cameras";

    private final CameraList cameras;
    private final LiveChannel live;
    private final CameraRecord record;
    private final StateFigures figures;
    private final CameraFilters filters;
    private final CameraGrid grid;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private CameraAddress address = new CameraAddress(CameraFilter.ALL, "");
    private LiveChannel.@Nullable Registration following;

    CamerasView(
            CameraList cameras,
            Areas areas,
            CurrentOfficer officers,
            LiveChannel live,
            RecordParts parts,
            ExportButtons exports) {
        this.cameras = cameras;
        this.live = live;
        boolean admin = officers.require().is(Role.ADMIN);
        this.record = new CameraRecord(parts, admin, code -> go(address.camera(code)));
        this.figures = new StateFigures(health -> go(address.health(health)));
        this.filters = new CameraFilters(areas, officers.require().scope(), filter -> go(address.filter(filter)));
        this.grid = new CameraGrid(cameras, areas, row -> go(address.camera(row.code())));
        HorizontalLayout tools = new HorizontalLayout(filters, exports.of("cameras", this::query));
        if (admin) {
            tools.add(record.registerButton(), new Anchor(IMPORT, text("cameras.import.title")));
        }
        tools.setWidthFull();
        tools.setWrap(true);
        tools.setFlexGrow(1, filters);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        split.setMaster(grid);
        split.setDetailPlaceholder(new EmptyState(text("cameras.detail.none"), text("cameras.detail.noneNext")));
        split.addBackdropClickListener(event -> go(address.camera("")));
        split.addDetailEscapePressListener(event -> go(address.camera("")));
        split.setMasterSize("34rem", true);
        split.setDetailSize("28rem", true);
        split.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        figures.getContent().setWidthFull();
        add(figures, tools);
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("cameras.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = CameraAddress.read(event.getLocation().getQueryParameters());
        CameraFilter filter = address.filter();
        grid.show(filter);
        showFigures();
        record.show(address.camera());
        split.setDetail(address.camera().isEmpty() ? null : record.panel());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = live.subscribe(
                CameraList.HEALTH_TOPIC, CameraHealthChanged.class, changed -> OpenScreen.tell(ui, this::refresh));
        record.follow(live, ui);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
        record.letGo();
    }

    private void refresh() {
        grid.reload();
        showFigures();
        record.refresh();
    }

    private void showFigures() {
        figures.show(cameras.counts(address.filter()));
        filters.show(address.filter(), text("cameras.list.count", Formats.number(cameras.count(address.filter()))));
    }

    private ExportQuery query() {
        return ExportQuery.of(address.filter(address.filter()).write().getParameters());
    }

    private void go(CameraAddress next) {
        getUI().ifPresent(ui -> ui.navigate(CamerasView.class, next.write()));
    }
}

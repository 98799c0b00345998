package vn.hanoi.ops.protection.ui.requests;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.requests.RequestFilter;
import vn.hanoi.ops.protection.requests.RequestFilter.Tray;
import vn.hanoi.ops.protection.requests.RequestKind;

/** The register of requests of data subjects: what is due soonest on the left, the record on the right. */
@Route(RequestsView.ROUTE)
@Menu(title = "protection.request.title", order = 930)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN, Roles.HEALTH_OFFICER})
@StyleSheet("styles/protection.css")
class RequestsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "protection/requests";

    private static final int CAP = 1_000;

    private final RequestDesk desk;
    private final RequestGrid grid;
    private final RequestRecord record;
    private final FilterBar bar = new FilterBar(text("protection.request.search"));
    private final Tabs trays = new Tabs();
    private final Select<RequestKind> kind = new Select<>();
    private final MasterDetailLayout split = new MasterDetailLayout();
    private RequestAddress address = new RequestAddress(RequestFilter.OPEN, Optional.empty());

    RequestsView(RequestDesk desk) {
        this.desk = desk;
        grid = new RequestGrid(desk.list()::now, row -> go(address.at(Optional.of(row.id()))));
        record = new RequestRecord(desk, () -> go(address.at(Optional.empty())), this::refresh);
        buildFilters();
        split.setMaster(grid);
        split.setDetailPlaceholder(
                new EmptyState(text("protection.request.none"), text("protection.request.noneNext")));
        split.addBackdropClickListener(event -> go(address.at(Optional.empty())));
        split.addDetailEscapePressListener(event -> go(address.at(Optional.empty())));
        split.setMasterSize("30rem", true);
        split.setDetailSize("34rem", true);
        split.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        add(trays, bar);
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("protection.request.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = address.filter().text();
        address = RequestAddress.read(event.getLocation().getQueryParameters());
        address = address.with(address.filter().with(typed));
        trays.setSelectedIndex(address.filter().tray().ordinal());
        kind.setValue(address.filter().kind());
        refresh();
        show(address.request());
    }

    private void show(Optional<UUID> request) {
        request.ifPresent(record::open);
        split.setDetail(request.isPresent() ? record : null);
    }

    private void refresh() {
        RequestFilter filter = address.filter();
        grid.setEmptyStateComponent(empty(filter));
        grid.show((after, limit) -> desk.list().rows(filter, after, limit));
        bar.showResult(
                text("protection.request.count", Formats.capped(desk.list().count(filter, CAP + 1), CAP)),
                filter.narrows());
    }

    private EmptyState empty(RequestFilter filter) {
        String key =
                filter.narrows() ? "protection.request.empty.noMatch" : "protection.request.empty." + filter.tray();
        return new EmptyState(text(key), text(key + ".next"));
    }

    private void buildFilters() {
        for (Tray tray : Tray.values()) {
            trays.add(new Tab(text(tray.key())));
        }
        trays.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.with(address.filter().with(Tray.values()[trays.getSelectedIndex()])));
            }
        });
        kind.setItems(List.of(RequestKind.values()));
        kind.setItemLabelGenerator(k -> k == null ? text("protection.request.kind.all") : text(k.key()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(text("protection.request.kind.all"));
        kind.setAriaLabel(text("protection.request.kind"));
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.with(address.filter().with(event.getValue())));
            }
        });
        bar.add(
                kind,
                desk.exports()
                        .of(
                                RequestExport.KIND,
                                () -> ExportQuery.of(address.write().getParameters())));
        bar.onSearch(words -> {
            address = address.with(address.filter().with(words));
            refresh();
        });
        bar.onReset(
                () -> go(address.with(RequestFilter.OPEN.with(address.filter().tray()))));
        if (desk.officer().is(Role.AUDITOR, Role.ADMIN)) {
            Button receive = new Button(
                    text("protection.request.receive"),
                    event -> new ReceiveDialog(desk, row -> go(address.at(Optional.of(row.id())))).open());
            receive.setId("receive-request");
            receive.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(receive);
        }
    }

    private void go(RequestAddress next) {
        address = next;
        getUI().ifPresent(ui -> ui.navigate(RequestsView.class, next.write()));
    }
}

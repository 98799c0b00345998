package vn.hanoi.ops.cases.ui.desk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseMoved;
import vn.hanoi.ops.cases.records.SavedFilters;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.cases.ui.record.CaseInquiry;
import vn.hanoi.ops.cases.ui.record.CasePanel;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.Addresses;
import vn.hanoi.ops.kernel.ui.OpenScreen;

/** The desk of the cases: what is due first on the left, the record with its one next step on the right. */
@Route(CaseAddress.ROUTE)
@RouteAlias(CaseAddress.ROUTE + "/:" + CaseAddress.PARAMETER)
@Menu(title = "cases.title", order = 200)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER})
@StyleSheet("styles/live-map.css")
@StyleSheet("styles/advisories.css")
@StyleSheet("styles/cases.css")
class CaseDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String IMPORT = "imports/cases";

    private final LiveChannel channel;
    private final Officer officer;
    private final CaseQueue queue;
    private final CasePanel record;
    private CaseAddress address = CaseAddress.plain();
    private LiveChannel.@Nullable Registration following;

    CaseDeskView(
            LiveChannel channel,
            CurrentOfficer officers,
            CaseQueueInquiry inquiry,
            ListPurpose purpose,
            SavedFilters saved,
            CaseInquiry records,
            ExportButtons exports) {
        this.channel = channel;
        officer = officers.require();
        SavedFilterMenu menu = new SavedFilterMenu(saved, () -> address.filter());
        queue = new CaseQueue(inquiry, purpose, menu, officer, this::filter, id -> select(Optional.of(id.toString())));
        Button sheet = new Button(
                text("cases.sheet.open"),
                event -> Addresses.open(CaseSheetView.ROUTE + CaseAddress.query(address.filter())));
        sheet.setVisible(officer.is(Role.HEALTH_OFFICER));
        queue.offer(sheet);
        queue.offer(exports.of(LineListExport.KIND, this::query));
        if (officer.is(Role.HEALTH_OFFICER)) {
            queue.offer(new Anchor(IMPORT, text("cases.import.open")));
        }
        record = new CasePanel(records, officer, () -> select(Optional.empty()), queue::refresh);
        addClassNames("advisory-desk", "case-desk");
        setSizeFull();
        add(queue, record);
        Shortcuts.addShortcutListener(this, () -> select(Optional.empty()), Key.ESCAPE)
                .listenOn(this);
    }

    @Override
    public String getPageTitle() {
        return text("cases.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = CaseAddress.from(event);
        queue.show(address.filter());
        showRecord();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = channel.subscribe(
                CaseMoved.TOPIC, CaseMoved.class, moved -> OpenScreen.tell(event.getUI(), () -> moved(moved)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void moved(List<CaseMoved> moved) {
        List<CaseId> seen = moved.stream()
                .filter(m -> officer.scope().covers(m.area()))
                .map(CaseMoved::id)
                .toList();
        if (following == null || seen.isEmpty()) {
            return;
        }
        queue.refresh();
        record.shown().filter(seen::contains).ifPresent(id -> record.refresh());
    }

    private void showRecord() {
        Optional<CaseId> id = address.named().flatMap(CaseId::parse);
        getElement().setAttribute("data-record", address.named().isPresent());
        if (address.named().isEmpty()) {
            record.clear();
        } else {
            id.ifPresentOrElse(record::open, record::openMissing);
        }
        queue.mark(id);
    }

    private ExportQuery query() {
        String query = CaseAddress.query(address.filter()).substring(1);
        return ExportQuery.of(QueryParameters.fromString(query).getParameters());
    }

    private void select(Optional<String> named) {
        if (!named.equals(address.named())) {
            address = address.at(named);
            getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address.toString()));
            showRecord();
        }
    }

    private void filter(CaseFilter filter) {
        address = address.with(filter);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.toString()));
        queue.show(filter);
        queue.mark(record.shown());
    }
}

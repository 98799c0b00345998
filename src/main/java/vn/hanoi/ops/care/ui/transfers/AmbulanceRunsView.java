package vn.hanoi.ops.care.ui.transfers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.TransferFilter;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.care.ui.PhoneLink;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FactList;

/** The crews' list on a telephone: where from, where to, whom to call, and one large button for the next step. */
@Route("care-runs")
@Menu(title = "care.runs.title", order = 258)
@RolesAllowed(Roles.HEALTH_OFFICER)
@StyleSheet("styles/care.css")
class AmbulanceRunsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 200;

    private final TransfersInquiry inquiry;
    private final ListPurpose purpose;
    private final TextField plate = new TextField(text("care.field.plate"));
    private final Div runs = new Div();
    private LiveChannel.@Nullable Registration following;

    AmbulanceRunsView(TransfersInquiry inquiry, ListPurpose purpose) {
        this.inquiry = inquiry;
        this.purpose = purpose;
        plate.setClearButtonVisible(true);
        plate.setId("run-plate");
        plate.setValueChangeMode(ValueChangeMode.LAZY);
        plate.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                refresh();
            }
        });
        runs.addClassName("runs");
        HorizontalLayout tools = new HorizontalLayout(plate, purpose.choice(this::refresh));
        tools.setWrap(true);
        tools.setDefaultVerticalComponentAlignment(Alignment.END);
        addClassName("ops-page");
        add(tools, runs);
    }

    @Override
    public String getPageTitle() {
        return text("care.runs.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        plate.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("plate")
                .orElse(""));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = inquiry.follow(event.getUI(), moved -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void refresh() {
        String wanted = VietnameseText.fold(plate.getValue()).replaceAll("\\W", "");
        List<TransferRow> rows = inquiry
                .transfers()
                .rows(
                        TransferFilter.OPEN.in(TransferState.TRANSPORT, TransferState.PICKED_UP, TransferState.ARRIVED),
                        MOST)
                .stream()
                .filter(row -> VietnameseText.fold(row.ambulance().plate())
                        .replaceAll("\\W", "")
                        .contains(wanted))
                .toList();
        Map<SiteId, SiteRow> sites =
                inquiry.sites().stream().collect(Collectors.toMap(SiteRow::id, Function.identity()));
        Shown shown = new Shown(inquiry.people(rows), sites, purpose.disclosure(), inquiry.now());
        runs.removeAll();
        if (rows.isEmpty()) {
            runs.add(new EmptyState(text("care.runs.empty"), text("care.runs.emptyNext")));
        }
        rows.forEach(row -> runs.add(run(row, shown, sites)));
    }

    private Component run(TransferRow row, Shown shown, Map<SiteId, SiteRow> sites) {
        Div run = new Div(
                new TransferCard(row, shown, () -> {}, new TransferSteps(inquiry, row, sites, this::refresh).next()));
        run.addClassName("run");
        FactList facts = new FactList();
        facts.fact("care.field.plate", row.ambulance().plate());
        facts.fact("care.runs.from", row.from() == null ? inquiry.unit(row.area()) : shown.site(row.from()));
        SiteRow to = row.to() == null ? null : sites.get(row.to());
        if (to != null) {
            facts.fact("care.transfer.to", to.name() + ", " + inquiry.unit(to.area()));
            facts.fact("care.field.desk_phone", new PhoneLink(to.deskPhone()));
        }
        run.add(facts);
        return run;
    }
}

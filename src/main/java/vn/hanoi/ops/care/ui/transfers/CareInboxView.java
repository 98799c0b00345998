package vn.hanoi.ops.care.ui.transfers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferMoved;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.TransferFilter;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.EmptyState;

/** What comes to one place: who must be answered now, who is on the way; a sound tells of each new one. */
@Route("care-inbox")
@Menu(title = "care.inbox.title", order = 256)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.QUARANTINE_MANAGER})
@StyleSheet("styles/care.css")
class CareInboxView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String BEEP = """
            const a = new AudioContext(); const o = a.createOscillator(); const g = a.createGain();
            o.connect(g); g.connect(a.destination); o.frequency.value = 880; g.gain.value = 0.15;
            o.start(); o.stop(a.currentTime + 0.35);
            """;
    private static final int MOST = 200;

    private final TransfersInquiry inquiry;
    private final ListPurpose purpose;
    private final ComboBox<SiteRow> site = new ComboBox<>(text("care.inbox.site"));
    private final Checkbox sound = new Checkbox(text("care.inbox.sound"), true);
    private final Span beds = new Span();
    private final EmptyState none = new EmptyState(text("care.inbox.none"), text("care.inbox.noneNext"));
    private final BoardColumn asked = new BoardColumn("care.inbox.asked");
    private final BoardColumn coming = new BoardColumn("care.inbox.coming");
    private LiveChannel.@Nullable Registration following;

    CareInboxView(TransfersInquiry inquiry, ListPurpose purpose) {
        this.inquiry = inquiry;
        this.purpose = purpose;
        site.setItems(inquiry.received());
        site.setItemLabelGenerator(SiteRow::name);
        site.setId("inbox-site");
        site.setWidth("22rem");
        site.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        CareInboxView.class,
                        QueryParameters.of("site", event.getValue().id().toString())));
            }
        });
        HorizontalLayout tools = new HorizontalLayout(site, purpose.choice(this::refresh), sound, beds);
        tools.setWrap(true);
        tools.setDefaultVerticalComponentAlignment(Alignment.END);
        Div board = new Div(asked, coming);
        board.addClassNames("care-board", "two");
        addClassName("ops-page");
        setSizeFull();
        add(tools, none);
        addAndExpand(board);
    }

    @Override
    public String getPageTitle() {
        return text("care.inbox.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<SiteId> wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("site")
                .flatMap(SiteId::parse);
        List<SiteRow> own = site.getListDataView().getItems().toList();
        site.setValue(own.stream()
                .filter(row -> wanted.filter(row.id()::equals).isPresent())
                .findFirst()
                .orElse(own.isEmpty() ? null : own.getFirst()));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = inquiry.follow(event.getUI(), this::moved);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void moved(List<TransferMoved> moved) {
        SiteRow here = site.getValue();
        boolean asks =
                here != null && moved.stream().anyMatch(m -> here.id().equals(m.to()) && m.now() == TransferState.HELD);
        if (asks && sound.getValue()) {
            getElement().executeJs(BEEP);
        }
        refresh();
    }

    private void refresh() {
        SiteRow here = site.getValue();
        none.setVisible(here == null);
        if (here == null) {
            asked.show(List.of(), row -> new Div());
            coming.show(List.of(), row -> new Div());
            return;
        }
        List<TransferRow> rows = inquiry.transfers().rows(TransferFilter.OPEN.to(here.id()), MOST);
        List<SiteRow> sites = inquiry.sites();
        Shown shown = new Shown(
                inquiry.people(rows),
                sites.stream().collect(Collectors.toMap(SiteRow::id, Function.identity())),
                purpose.disclosure(),
                inquiry.now());
        sites.stream()
                .filter(row -> row.id().equals(here.id()))
                .forEach(row -> beds.setText(text("care.map.free", CareTexts.free(row.load()))));
        asked.show(with(rows, state -> state == TransferState.HELD), row -> card(row, shown));
        coming.show(with(rows, state -> state != TransferState.HELD), row -> card(row, shown));
    }

    private static List<TransferRow> with(List<TransferRow> rows, Predicate<TransferState> which) {
        return rows.stream().filter(row -> which.test(row.state())).toList();
    }

    /** The whole transfer is read on the board, which a place's own staff does not have. */
    private void open(TransferRow row) {
        if (inquiry.works()) {
            getUI().ifPresent(ui -> ui.navigate(
                    CareBoardView.class, QueryParameters.of("transfer", row.id().toString())));
        }
    }

    private Component card(TransferRow row, Shown shown) {
        return new TransferCard(
                row, shown, () -> open(row), new TransferSteps(inquiry, row, shown.sites(), this::refresh).next());
    }
}

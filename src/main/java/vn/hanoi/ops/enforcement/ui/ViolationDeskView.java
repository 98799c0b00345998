package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.FileMoved;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.kernel.ui.RecordTop;

/** The desk of the files: trays by who must act, what is due soonest first, one file on the right. */
@Route(FileAddress.ROUTE)
@Menu(title = "enforcement.desk.title", order = 420)
@RolesAllowed({Roles.WARD_POLICE, Roles.VENUE_INSPECTOR, Roles.OFFICE_CHAIR})
@StyleSheet("styles/advisories.css")
@StyleSheet("styles/enforcement.css")
class ViolationDeskView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final FileParts parts;
    private final FileTrays trays;
    private final RecordGrid records;
    private final DecisionGrid decisions;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private FileAddress address = new FileAddress(Optional.empty(), "", "");
    private LiveChannel.@Nullable Registration following;

    ViolationDeskView(FileParts parts) {
        this.parts = parts;
        trays = new FileTrays(tray -> go(address.in(tray)));
        records = new RecordGrid(parts, row -> go(address.atRecord(row.id().toString())));
        decisions =
                new DecisionGrid(parts, row -> go(address.atDecision(row.id().toString())));
        HorizontalLayout tools = new HorizontalLayout(trays);
        tools.setWidthFull();
        tools.setWrap(true);
        tools.setFlexGrow(1, trays);
        if (parts.writes()) {
            Button draw = new Button(text("enforcement.form.title"), event -> getUI().ifPresent(
                            ui -> ui.navigate(ViolationFormView.class)));
            draw.setId("draw-record");
            tools.add(draw);
        }
        Div lists = new Div(records, decisions);
        lists.setSizeFull();
        split.setMaster(lists);
        split.setMasterSize("32rem", true);
        split.setDetailSize("30rem", true);
        split.setDetailPlaceholder(new EmptyState(text("enforcement.desk.none"), text("enforcement.desk.noneNext")));
        split.setSizeFull();
        split.addBackdropClickListener(event -> close());
        split.addDetailEscapePressListener(event -> close());
        addClassName("ops-page");
        setSizeFull();
        add(tools);
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("enforcement.desk.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = FileAddress.read(event.getLocation().getQueryParameters());
        FileTray tray = address.tray().orElse(FileTray.first(parts.officer()));
        trays.show(tray, parts);
        records.setVisible(tray.holdsRecords());
        decisions.setVisible(!tray.holdsRecords());
        if (tray.holdsRecords()) {
            records.show((after, limit) -> parts.records().rows(tray.records(), after.orElse(null), limit));
        } else {
            decisions.show((after, limit) -> parts.decisionList().rows(tray.decisions(), after.orElse(null), limit));
        }
        split.setDetail(address.isOpen() ? panel() : null);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = parts.live()
                .subscribe(FileMoved.TOPIC, FileMoved.class, moved -> OpenScreen.tell(ui, () -> moved(moved)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    /** The queue and its counts follow what others do; the open file stays as it is until the officer acts. */
    private void moved(List<FileMoved> moved) {
        AreaScope scope = parts.officer().scope();
        if (moved.stream().anyMatch(m -> scope.covers(m.area()))) {
            FileTray tray = address.tray().orElse(FileTray.first(parts.officer()));
            trays.show(tray, parts);
            (tray.holdsRecords() ? records : decisions).reload();
        }
    }

    private Component panel() {
        Component open = address.record().isEmpty()
                ? DecisionId.parse(address.decision())
                        .flatMap(parts.decisionList()::find)
                        .<Component>map(d -> new DecisionPanel(parts, d, this::close, this::reopen))
                        .orElse(null)
                : ViolationId.parse(address.record())
                        .flatMap(parts.records()::find)
                        .<Component>map(r -> new RecordPanel(parts, r, this::close, this::decided))
                        .orElse(null);
        if (open != null) {
            return open;
        }
        VerticalLayout gone = new VerticalLayout(
                new RecordTop(text("enforcement.desk.gone"), this::close),
                new EmptyState(text("enforcement.desk.none"), text("enforcement.desk.noneNext")));
        gone.addClassName("ops-panel");
        return gone;
    }

    private void decided(String decision) {
        go(decision.isEmpty() ? address : address.atDecision(decision));
    }

    private void reopen() {
        go(address);
    }

    private void close() {
        go(new FileAddress(address.tray(), "", ""));
    }

    private void go(FileAddress next) {
        getUI().ifPresent(ui -> ui.navigate(ViolationDeskView.class, next.write()));
    }
}

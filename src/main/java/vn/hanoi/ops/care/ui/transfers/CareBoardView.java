package vn.hanoi.ops.care.ui.transfers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferMoved;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.TransferFilter;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The dispatch board: a column for each state, cards that carry their next step, and one transfer on the right. */
@Route("care")
@Menu(title = "care.board.title", order = 250)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER})
@StyleSheet("styles/care.css")
class CareBoardView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 1_000;
    private static final String PARAMETER = "transfer";
    private static final Map<String, Set<TransferState>> COLUMNS = columns();

    private final TransfersInquiry inquiry;
    private final ListPurpose purpose;
    private final Map<String, BoardColumn> columns = new LinkedHashMap<>();
    private final KeyFigure waiting = new KeyFigure(text("care.board.waiting"));
    private final KeyFigure late = new KeyFigure(text("care.board.late"));
    private final KeyFigure emergencies = new KeyFigure(text("care.board.emergencies"));
    private final KeyFigure moving = new KeyFigure(text("care.board.moving"));
    private final TextField phone = new TextField();
    private final TransferPanel panel;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private Optional<String> open = Optional.empty();
    private boolean onlyLate;
    private boolean onlyEmergencies;
    private LiveChannel.@Nullable Registration following;

    CareBoardView(TransfersInquiry inquiry, ListPurpose purpose) {
        this.inquiry = inquiry;
        this.purpose = purpose;
        panel = new TransferPanel(inquiry, () -> go(Optional.empty()), this::refreshAll);
        Div board = new Div();
        board.addClassName("care-board");
        COLUMNS.keySet().forEach(key -> {
            BoardColumn column = new BoardColumn(key);
            columns.put(key, column);
            board.add(column);
        });
        split.setMaster(board);
        split.setMasterSize("30rem", true);
        split.setDetailSize("30rem", false);
        split.setSizeFull();
        split.addBackdropClickListener(event -> go(Optional.empty()));
        split.addDetailEscapePressListener(event -> go(Optional.empty()));
        Div figures = new Div(waiting, late, emergencies, moving);
        figures.addClassName("ops-figures");
        figures.setWidthFull();
        late.opens(() -> only(!onlyLate, false));
        emergencies.opens(() -> only(false, !onlyEmergencies));
        waiting.opens(() -> only(false, false));
        addClassName("ops-page");
        setSizeFull();
        add(figures, tools());
        addAndExpand(split);
    }

    private static Map<String, Set<TransferState>> columns() {
        Map<String, Set<TransferState>> columns = new LinkedHashMap<>();
        columns.put("care.column.waiting", Set.of(TransferState.REQUESTED, TransferState.PROPOSED));
        columns.put("care.column.held", Set.of(TransferState.HELD));
        columns.put("care.column.accepted", Set.of(TransferState.ACCEPTED));
        columns.put("care.column.transport", Set.of(TransferState.TRANSPORT));
        columns.put("care.column.way", Set.of(TransferState.PICKED_UP));
        columns.put("care.column.arrived", Set.of(TransferState.ARRIVED));
        return columns;
    }

    private Component tools() {
        phone.setPlaceholder(text("care.board.phone"));
        phone.setAriaLabel(text("care.board.phone"));
        phone.setClearButtonVisible(true);
        phone.setId("board-phone");
        phone.setWidth("16rem");
        phone.setPrefixComponent(VaadinIcon.PHONE.create());
        phone.addValueChangeListener(event -> refresh());
        HorizontalLayout tools = new HorizontalLayout(purpose.choice(this::refresh), phone);
        tools.setWrap(true);
        return tools;
    }

    @Override
    public String getPageTitle() {
        return text("care.board.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getLocation().getQueryParameters().getSingleParameter(PARAMETER);
        refreshAll();
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

    /** The record that is open is read anew when it moved; another one stays as it is. */
    private void moved(List<TransferMoved> moved) {
        boolean mine = moved.stream()
                .anyMatch(m -> open.filter(m.id().toString()::equals).isPresent());
        if (mine) {
            refreshAll();
        } else {
            refresh();
        }
    }

    private void only(boolean lateOnes, boolean emergencyOnes) {
        onlyLate = lateOnes;
        onlyEmergencies = emergencyOnes;
        refresh();
    }

    private void refreshAll() {
        refresh();
        open.ifPresentOrElse(
                id -> {
                    panel.open(TransferId.parse(id).flatMap(inquiry.transfers()::find));
                    split.setDetail(panel);
                },
                () -> split.setDetail(null));
    }

    private void refresh() {
        String sought = phone.getValue().strip();
        List<TransferRow> all = sought.isEmpty()
                ? inquiry.transfers().rows(TransferFilter.OPEN, MOST)
                : inquiry.transfers().withPhone(sought);
        Instant now = inquiry.now();
        figures(all, now);
        List<TransferRow> rows = all.stream()
                .filter(row -> !onlyLate || isLate(row, now))
                .filter(row -> !onlyEmergencies || row.emergency())
                .toList();
        Shown shown = new Shown(
                inquiry.people(rows),
                inquiry.sites().stream().collect(Collectors.toMap(SiteRow::id, Function.identity())),
                purpose.disclosure(),
                now);
        columns.forEach((key, column) -> column.show(
                rows.stream()
                        .filter(row -> COLUMNS.get(key).contains(row.state()))
                        .toList(),
                row -> card(row, shown)));
    }

    private void figures(List<TransferRow> rows, Instant now) {
        long waits = rows.stream().filter(row -> row.state().waiting()).count();
        long lates = rows.stream().filter(row -> isLate(row, now)).count();
        long urgent = rows.stream().filter(TransferRow::emergency).count();
        waiting.show(Formats.number(waits), waits > 0 ? Tone.WARN : Tone.GOOD);
        late.show(Formats.number(lates), lates > 0 ? Tone.LATE : Tone.GOOD);
        emergencies.show(Formats.number(urgent), urgent > 0 ? Tone.LATE : Tone.GOOD);
        moving.show(Formats.number(rows.size() - waits), Tone.PLAIN);
    }

    private static boolean isLate(TransferRow row, Instant now) {
        return row.dueAt() != null && now.isAfter(row.dueAt());
    }

    private Component card(TransferRow row, Shown shown) {
        Runnable opened = () -> go(Optional.of(row.id().toString()));
        if (row.state().waiting() && inquiry.works()) {
            Button place = new Button(text("care.verb.place"), event -> opened.run());
            place.addClassName("step-place");
            place.addThemeVariants(ButtonVariant.SMALL);
            return new TransferCard(row, shown, opened, place);
        }
        return new TransferCard(
                row, shown, opened, new TransferSteps(inquiry, row, shown.sites(), this::refreshAll).next());
    }

    private void go(Optional<String> id) {
        getUI().ifPresent(ui -> ui.navigate(
                CareBoardView.class,
                id.map(value -> QueryParameters.of(PARAMETER, value)).orElse(QueryParameters.empty())));
    }
}

package vn.hanoi.ops.hotline.ui.lead;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.tickets.BulkOrder;
import vn.hanoi.ops.hotline.tickets.BulkResult;
import vn.hanoi.ops.hotline.tickets.DeskOfficer;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Who has how much of what waits at a desk; tickets are drawn to an officer, or marked and given by a button. */
@Route("hotline/balance")
@Menu(title = "hotline.balance.title", order = 522)
@RolesAllowed({Roles.HOTLINE_SUPERVISOR, Roles.DISTRICT_OFFICER})
@StyleSheet("styles/hotline.css")
class HotlineBalanceView extends Div implements HasDynamicTitle {

    private final transient BalanceInquiry inquiry;
    private final Grid<TicketRow> waiting = new Grid<>();
    private final Grid<DeskOfficer> officers = new Grid<>();
    private transient List<TicketRow> drawn = List.of();
    private transient Map<String, Long> loads = Map.of();
    private transient LiveChannel.@Nullable Registration following;

    HotlineBalanceView(BalanceInquiry inquiry) {
        this.inquiry = inquiry;
        tickets();
        people();
        Section left = new Section(new H3(text("hotline.balance.waiting")), waiting);
        Section right = new Section(new H3(text("hotline.balance.officers")), officers);
        left.addClassName("ops-panel");
        right.addClassName("ops-panel");
        Div both = new Div(left, right);
        both.addClassName("balance");
        addClassName("hotline-board");
        setSizeFull();
        add(new Paragraph(text("hotline.balance.help")), both);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("hotline.balance.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = inquiry.follow(event.getUI(), this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void tickets() {
        waiting.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        waiting.setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<TicketRow>) waiting.getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        waiting.setRowsDraggable(true);
        waiting.addDragStartListener(event -> drawn = event.getDraggedItems());
        waiting.addDragEndListener(event -> drawn = List.of());
        waiting.setEmptyStateComponent(new EmptyState(text("hotline.balance.none"), text("hotline.balance.noneNext")));
        waiting.addComponentColumn(row -> new Anchor(TicketTexts.address(row), row.label()))
                .setHeader(text("hotline.file.number"));
        waiting.addColumn(TwoLines.of(row -> inquiry.category(row), row -> inquiry.place(row)))
                .setHeader(text("hotline.call.topic"))
                .setFlexGrow(3);
        waiting.addColumn(TwoLines.of(
                        row -> TicketTexts.due(row, inquiry.now()),
                        row -> Objects.requireNonNullElse(row.assigneeName(), text("hotline.balance.nobody"))))
                .setHeader(text("hotline.changes.due"))
                .setFlexGrow(2);
    }

    private void people() {
        officers.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        officers.setDropMode(GridDropMode.ON_TOP);
        officers.addDropListener(event -> event.getDropTargetItem().ifPresent(officer -> give(drawn, officer)));
        officers.setEmptyStateComponent(
                new EmptyState(text("hotline.ask.ASSIGN.none"), text("hotline.balance.noneNext")));
        officers.addColumn(TwoLines.of(
                        DeskOfficer::name,
                        o -> text("hotline.agents.since", text(o.presence().titleKey()), Formats.time(o.seenAt()))))
                .setHeader(text("hotline.ask.ASSIGN.officer"))
                .setFlexGrow(3);
        officers.addColumn(o -> Formats.number(loads.getOrDefault(o.account(), 0L)))
                .setHeader(text("hotline.agents.open"));
        officers.addComponentColumn(officer -> {
            Button give = new Button(
                    text("hotline.balance.give"), event -> give(List.copyOf(waiting.getSelectedItems()), officer));
            give.addThemeVariants(ButtonVariant.SMALL);
            return give;
        });
    }

    private void give(List<TicketRow> rows, DeskOfficer officer) {
        if (rows.isEmpty()) {
            Notifications.error(text("hotline.balance.choose"));
            return;
        }
        UUID id = Ids.next();
        Optional<String> refused = TicketTexts.attempt(() -> {
            var result = inquiry.bulk()
                    .run(
                            BulkOrder.assign(id, officer),
                            rows.stream().map(TicketRow::id).toList());
            tell(result, officer, id);
            return result;
        });
        refused.ifPresent(Notifications::error);
        refresh();
    }

    private void tell(BulkResult result, DeskOfficer officer, UUID id) {
        if (result.done() > 0) {
            Notifications.undo(
                    text("hotline.balance.given", Formats.number(result.done()), officer.name()), () -> undo(id));
        }
        if (!result.refused().isEmpty()) {
            Notifications.error(result.refused().entrySet().stream()
                    .map(why -> text(
                            "hotline.several.not",
                            Formats.number(why.getValue()),
                            text("hotline.refused." + why.getKey())))
                    .collect(Collectors.joining(" ")));
        }
    }

    private void undo(UUID id) {
        TicketTexts.attempt(() -> inquiry.bulk().undo(id)).ifPresent(Notifications::error);
        refresh();
    }

    private void refresh() {
        List<TicketRow> rows = inquiry.waiting();
        loads = rows.stream()
                .filter(row -> row.assignee() != null)
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.assignee()), Collectors.counting()));
        waiting.setItems(rows);
        officers.setItems(inquiry.officers(rows));
    }
}

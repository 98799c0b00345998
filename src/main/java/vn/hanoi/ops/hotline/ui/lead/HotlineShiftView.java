package vn.hanoi.ops.hotline.ui.lead;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.tickets.ShiftHandover;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.hotline.ui.record.WordsDialog;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What one shift hands to the next: what is late, what is due next, who is to be called back, and the leader's words. */
@Route("hotline/shift")
@Menu(title = "hotline.shift.title", order = 527)
@RolesAllowed(Roles.HOTLINE_SUPERVISOR)
@StyleSheet("styles/advisories.css")
@StyleSheet("styles/hotline.css")
class HotlineShiftView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 10;
    private static final int CAP = 9_999;

    private final transient ShiftInquiry inquiry;
    private final Grid<ShiftHandover> past = new Grid<>();

    HotlineShiftView(ShiftInquiry inquiry) {
        this.inquiry = inquiry;
        Button end = new Button(text("hotline.shift.end"), event -> end());
        end.setId("shift-end");
        end.addThemeVariants(ButtonVariant.PRIMARY);
        Div lists = new Div(
                list("hotline.shift.late", Tray.LATE),
                list("hotline.shift.next", Tray.OPEN),
                list("hotline.shift.callback", Tray.CALLBACK));
        lists.addClassName("shift-lists");
        columns();
        Section handovers = new Section(new H3(text("hotline.shift.past")), past);
        handovers.addClassName("ops-panel");
        Div head = new Div(end);
        addClassName("hotline-board");
        setSizeFull();
        add(head, lists, handovers);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("hotline.shift.title");
    }

    private Section list(String key, Tray tray) {
        int count = inquiry.tickets().count(TicketFilter.of(tray), CAP + 1);
        Section panel = new Section(new H3(text(key, Formats.capped(count, CAP))));
        panel.addClassNames("ops-panel", "likely-tickets");
        List<TicketRow> rows = inquiry.tickets().rows(TicketFilter.of(tray), null, SHOWN);
        rows.forEach(row -> panel.add(line(row)));
        if (rows.isEmpty()) {
            panel.add(new Span(text("hotline.tickets.empty." + tray)));
        }
        return panel;
    }

    private Div line(TicketRow row) {
        Span what = new Span(inquiry.category(row) + " · " + inquiry.unit(row));
        Span due = new Span(TicketTexts.due(row, inquiry.now()));
        due.addClassName("note");
        return new Div(new Anchor(TicketTexts.address(row), row.label()), what, due);
    }

    private void columns() {
        past.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        past.setAllRowsVisible(true);
        past.setEmptyStateComponent(new EmptyState(text("hotline.shift.none"), text("hotline.shift.noneNext")));
        past.addColumn(TwoLines.of(shift -> Formats.dateTime(shift.endedAt()), ShiftHandover::officer))
                .setHeader(text("hotline.shift.ended"))
                .setFlexGrow(1);
        past.addColumn(TwoLines.of(
                        ShiftHandover::note,
                        shift -> text(
                                "hotline.shift.figures", Formats.number(shift.open()), Formats.number(shift.late()))))
                .setHeader(text("hotline.shift.note"))
                .setFlexGrow(4);
        past.addComponentColumn(this::taken)
                .setHeader(text("hotline.shift.taken"))
                .setFlexGrow(1);
        past.addComponentColumn(this::paper).setHeader(text("hotline.shift.paper.head"));
    }

    private Component paper(ShiftHandover shift) {
        Anchor link = new Anchor();
        link.setText(text("hotline.shift.paper"));
        link.getElement().setAttribute("download", true);
        link.setHref(event -> {
            event.setFileName("ban-giao-ca.pdf");
            event.setContentType("application/pdf");
            inquiry.paper().write(shift.id(), event.getOutputStream());
        });
        return link;
    }

    private Component taken(ShiftHandover shift) {
        if (shift.takenBy().isPresent()) {
            return new Span(text(
                    "hotline.shift.by",
                    shift.takenBy().get(),
                    Formats.dateTime(shift.takenAt().orElse(null))));
        }
        if (inquiry.own(shift.officer())) {
            return new Span(text("hotline.shift.waits"));
        }
        Button take = new Button(text("hotline.shift.take"), event -> {
            TicketTexts.attempt(() -> {
                        inquiry.shifts().take(shift.id());
                        return shift;
                    })
                    .ifPresent(Notifications::error);
            refresh();
        });
        take.addThemeVariants(ButtonVariant.SMALL);
        return take;
    }

    private void end() {
        new WordsDialog("SHIFT", true, words -> {
                    var refused = TicketTexts.attempt(() -> inquiry.shifts().end(words));
                    refresh();
                    return refused;
                })
                .open();
    }

    private void refresh() {
        past.setItems(inquiry.shifts().rows());
    }
}

package vn.hanoi.ops.hotline.ui.board;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.tickets.BoardFigures;
import vn.hanoi.ops.hotline.tickets.DeskLine;
import vn.hanoi.ops.hotline.tickets.HourCount;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.AsOf;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.chart.ChartView;
import vn.hanoi.ops.kernel.ui.chart.TimeChart;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What waits at the hotline and at its desks, told by push; every figure opens its list. */
@Route("hotline/board")
@Menu(title = "hotline.board.title", order = 520)
@RolesAllowed({Roles.HOTLINE_SUPERVISOR, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER})
@StyleSheet("styles/hotline.css")
class HotlineBoardView extends Div implements HasDynamicTitle {

    private final BoardInquiry inquiry;
    private final KeyFigure open = figure("open", "open");
    private final KeyFigure late = figure("late", "late");
    private final KeyFigure soon = figure("soon", "open");
    private final KeyFigure triage = figure("triage", "mine");
    private final KeyFigure callback = figure("callback", "callback");
    private final AsOf age = new AsOf(Duration.ofMinutes(2));
    private final Grid<DeskLine> desks = new Grid<>();
    private final DueList waiting;
    private final DueList ahead;
    private final AgentGrid agents;
    private final ChartView chart = new ChartView(text("hotline.board.chart"));
    private LiveChannel.@Nullable Registration following;

    HotlineBoardView(BoardInquiry inquiry) {
        this.inquiry = inquiry;
        waiting = new DueList(inquiry, "hotline.board.noOldest", true);
        ahead = new DueList(inquiry, "hotline.board.noAhead", false);
        agents = new AgentGrid(inquiry::now);
        Div figures = new Div(open, late, soon, triage, callback);
        figures.addClassName("ops-figures");
        desks.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        desks.setEmptyStateComponent(new EmptyState(text("hotline.board.none"), text("hotline.board.noneNext")));
        columns();
        Section byDesk = new Section(new H3(text("hotline.board.desks")), desks);
        Section byHour = new Section(new H3(text("hotline.board.chart")), chart);
        byDesk.addClassName("ops-panel");
        byHour.addClassName("ops-panel");
        addClassNames("hotline-board");
        setSizeFull();
        Section oldest = new Section(new H3(text("hotline.board.oldestList")), waiting);
        Section next = new Section(new H3(text("hotline.board.aheadList")), ahead);
        oldest.addClassName("ops-panel");
        next.addClassName("ops-panel");
        Div lists = new Div(oldest, next);
        lists.addClassName("shift-lists");
        add(figures, age, lists);
        if (inquiry.leads()) {
            Section people = new Section(new H3(text("hotline.agents.title")), agents);
            people.addClassName("ops-panel");
            add(people);
        }
        add(byDesk, byHour);
    }

    @Override
    public String getPageTitle() {
        return text("hotline.board.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = inquiry.follow(event.getUI(), this::refresh);
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void refresh() {
        Instant now = inquiry.now();
        BoardFigures figures = inquiry.figures();
        open.show(Formats.number(figures.open()), Tone.PLAIN);
        late.show(Formats.number(figures.late()), figures.late() > 0 ? Tone.LATE : Tone.GOOD);
        soon.show(Formats.number(figures.soon()), figures.soon() > 0 ? Tone.WARN : Tone.GOOD);
        triage.show(Formats.number(figures.triage()), figures.triage() > 0 ? Tone.WARN : Tone.GOOD);
        Instant oldest = figures.oldest();
        triage.note(
                oldest == null ? "" : text("hotline.board.oldest", Formats.span(Duration.between(oldest, now))),
                Tone.PLAIN);
        callback.show(Formats.number(figures.callback()), Tone.PLAIN);
        age.show(now, now);
        desks.setItems(inquiry.desks());
        waiting.show(inquiry.oldest());
        ahead.show(inquiry.ahead());
        if (inquiry.leads()) {
            agents.show(inquiry.agents());
        }
        List<HourCount> hours = inquiry.lastDay();
        List<TimeChart.Point> points = hours.stream()
                .map(h -> new TimeChart.Point(h.hour(), (double) h.opened()))
                .toList();
        chart.show(
                TimeChart.between(now.minus(Duration.ofDays(1)), now)
                        .line(text("hotline.board.opened"), points)
                        .build(),
                text(
                        "hotline.board.alternative",
                        Formats.number(
                                hours.stream().mapToInt(HourCount::opened).sum())));
    }

    private void columns() {
        desks.addColumn(line -> inquiry.deskName(line.desk()))
                .setHeader(text("hotline.board.desk"))
                .setFlexGrow(3);
        desks.addColumn(line -> inquiry.unitName(line.unit()))
                .setHeader(text("hotline.board.unit"))
                .setFlexGrow(2);
        desks.addColumn(line -> Formats.number(line.open())).setHeader(text("hotline.board.open"));
        desks.addColumn(line -> Formats.number(line.late()))
                .setHeader(text("hotline.board.late"))
                .setPartNameGenerator(line -> line.late() > 0 ? "late" : null);
        desks.addColumn(line -> Formats.percent(
                        line.inTimeShare().isPresent() ? line.inTimeShare().getAsDouble() : null))
                .setHeader(text("hotline.board.inTime"));
    }

    private KeyFigure figure(String name, String tray) {
        return new KeyFigure(text("hotline.board." + name))
                .opens(() -> getUI().ifPresent(ui -> ui.navigate("tickets", inquiry.tray(tray))));
    }
}

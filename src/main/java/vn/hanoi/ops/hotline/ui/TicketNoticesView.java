package vn.hanoi.ops.hotline.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.NoticeNews;
import vn.hanoi.ops.hotline.tickets.TicketNotice;
import vn.hanoi.ops.hotline.tickets.TicketNotices;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What the officer is told: steps of others on watched tickets, and deadlines that come near or are over. */
@Route(TicketNoticesView.ROUTE)
@Menu(title = "hotline.notice.title", order = 512)
@RolesAllowed({
    Roles.HOTLINE_OPERATOR,
    Roles.HOTLINE_SUPERVISOR,
    Roles.COMMAND_CENTRE,
    Roles.DISTRICT_OFFICER,
    Roles.WARD_POLICE,
    Roles.HEALTH_OFFICER,
    Roles.VENUE_INSPECTOR
})
@StyleSheet("styles/hotline.css")
class TicketNoticesView extends Div implements HasDynamicTitle {

    static final String ROUTE = "ticket-notices";

    private final transient TicketNotices notices;
    private final transient HotlineRules rules;
    private final transient Areas areas;
    private final transient LiveChannel channel;
    private final String account;
    private final Grid<TicketNotice> grid = new Grid<>();
    private final Button seen = new Button(text("hotline.notice.all"), event -> seen());
    private transient LiveChannel.@Nullable Registration following;

    TicketNoticesView(
            TicketNotices notices, HotlineRules rules, Areas areas, LiveChannel channel, CurrentOfficer officers) {
        this.notices = notices;
        this.rules = rules;
        this.areas = areas;
        this.channel = channel;
        this.account = officers.require().username();
        columns();
        seen.setId("notices-seen");
        seen.addThemeVariants(ButtonVariant.PRIMARY);
        Section list = new Section(seen, grid);
        list.addClassName("ops-panel");
        addClassName("hotline-stack");
        setSizeFull();
        add(new Paragraph(text("hotline.notice.help")), list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("hotline.notice.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = channel.subscribe(NoticeNews.TOPIC, NoticeNews.class, news -> {
            if (news.stream().anyMatch(n -> n.account().equals(account))) {
                OpenScreen.tell(event.getUI(), this::refresh);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState(text("hotline.notice.none"), text("hotline.notice.noneNext")));
        grid.addComponentColumn(notice -> new Anchor(TicketTexts.address(notice.ticket()), notice.label()))
                .setHeader(text("hotline.file.number"));
        grid.addColumn(TwoLines.of(
                        notice -> rules.categoryTitle(notice.category()), notice -> areas.labelOf(notice.area())))
                .setHeader(text("hotline.call.topic"))
                .setFlexGrow(2);
        grid.addComponentColumn(TicketNoticesView::what)
                .setHeader(text("hotline.notice.what"))
                .setFlexGrow(2);
        grid.addColumn(notice -> Formats.dateTime(notice.at())).setHeader(text("hotline.notice.at"));
        grid.addComponentColumn(this::state).setHeader(text("hotline.notice.seen"));
    }

    private static Component what(TicketNotice notice) {
        if (notice.percent().isEmpty()) {
            return new Span(text(notice.step().titleKey()));
        }
        String share = Formats.number(notice.percent().getAsInt());
        return new StateBadge(
                text(notice.late() ? "hotline.notice.late" : "hotline.notice.near", share),
                notice.late() ? Tone.LATE : Tone.WARN);
    }

    private Component state(TicketNotice notice) {
        if (notice.seen()) {
            return new Span(text("hotline.notice.yes"));
        }
        Button one = new Button(text("hotline.notice.one"), event -> {
            notices.seen(notice.id());
            refresh();
        });
        one.addThemeVariants(ButtonVariant.SMALL);
        return one;
    }

    private void seen() {
        notices.seen();
        refresh();
    }

    private void refresh() {
        List<TicketNotice> rows = notices.own();
        grid.setItems(rows);
        seen.setEnabled(rows.stream().anyMatch(notice -> !notice.seen()));
    }
}

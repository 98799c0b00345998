package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.Notice;
import vn.hanoi.ops.tracing.Notices;

/** The texts about places that were released in the officer's areas, the newest first. */
@Route("tracing/notices")
@Menu(title = "tracing.notices.title", order = 405)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.COMMAND_CENTRE})
@StyleSheet("styles/tracing.css")
class NoticesView extends VerticalLayout implements HasDynamicTitle {

    NoticesView(Notices notices) {
        Grid<Notice> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(TwoLines.of(
                        Notice::name,
                        notice -> Formats.dateTime(notice.from()) + " – " + Formats.dateTime(notice.until())))
                .setHeader(text("tracing.notices.place"))
                .setWidth("16rem")
                .setFlexGrow(1);
        grid.addColumn(notice -> text(notice.to().titleKey()))
                .setHeader(text("tracing.notices.kind"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(Notice::text)
                .setHeader(text("tracing.notice.text"))
                .setWidth("20rem")
                .setFlexGrow(3);
        grid.addColumn(TwoLines.of(notice -> Formats.dateTime(notice.at()), Notice::officer))
                .setHeader(text("tracing.notices.released"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(text("tracing.notices.none"), text("tracing.notices.noneNext")));
        grid.setItems(notices.recent());
        grid.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        add(new Paragraph(text("tracing.notices.help")));
        addAndExpand(grid);
    }

    @Override
    public String getPageTitle() {
        return text("tracing.notices.title");
    }
}

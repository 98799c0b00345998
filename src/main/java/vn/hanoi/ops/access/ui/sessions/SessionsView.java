package vn.hanoi.ops.access.ui.sessions;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.sessions.OpenSession;
import vn.hanoi.ops.access.sessions.OpenSessions;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Who is logged in; an account's sessions can be ended at once. */
@Route("access/sessions")
@Menu(title = "access.sessions.title", order = 940)
@RolesAllowed(Roles.ADMIN)
class SessionsView extends VerticalLayout implements HasDynamicTitle {

    private final OpenSessions sessions;
    private final Grid<OpenSession> grid = new Grid<>();

    SessionsView(OpenSessions sessions) {
        this.sessions = sessions;
        addClassName("ops-page");
        setSizeFull();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(OpenSession::officer).setHeader(text("access.sessions.officer"));
        grid.addColumn(row -> Formats.number(row.sessions())).setHeader(text("access.sessions.count"));
        grid.addComponentColumn(row -> {
                    Button end = new Button(text("access.sessions.end"), e -> ask(row));
                    end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
                    return end;
                })
                .setHeader("");
        grid.setEmptyStateComponent(new EmptyState(text("access.sessions.none"), text("access.sessions.noneNext")));
        add(new Paragraph(text("access.sessions.help")));
        addAndExpand(grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("access.sessions.title");
    }

    private void refresh() {
        grid.setItems(sessions.rows());
    }

    private void ask(OpenSession row) {
        ConfirmQuestion.askBeforeLoss(
                text("access.sessions.question", row.officer()),
                text("access.sessions.consequence"),
                text("access.sessions.end"),
                () -> {
                    int count = sessions.end(row.officer());
                    Notifications.success(text("access.sessions.ended", Formats.number(count)));
                    refresh();
                });
    }
}

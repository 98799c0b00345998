package vn.hanoi.ops.access.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.emergency.EmergencyAccess;
import vn.hanoi.ops.access.emergency.EmergencyRow;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Emergency accesses for the auditor: those to review, and what reviews found. */
@Route(EmergencyReviewView.ROUTE)
@Menu(title = "access.emergency.title", order = 922)
@RolesAllowed(Roles.AUDITOR)
class EmergencyReviewView extends VerticalLayout implements HasDynamicTitle {

    static final String ROUTE = "audit/emergency";

    private final EmergencyAccess emergencies;
    private final Tab waiting = new Tab(text("access.emergency.waiting"));
    private final Tab reviewed = new Tab(text("access.emergency.reviewed"));
    private final Tabs tabs = new Tabs(waiting, reviewed);
    private final Grid<EmergencyRow> grid = new Grid<>();

    EmergencyReviewView(EmergencyAccess emergencies) {
        this.emergencies = emergencies;
        addClassName("ops-page");
        setSizeFull();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        columns();
        tabs.addSelectedChangeListener(e -> refresh());
        add(tabs);
        addAndExpand(grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("access.emergency.title");
    }

    private void refresh() {
        boolean open = tabs.getSelectedTab().equals(waiting);
        grid.setEmptyStateComponent(new EmptyState(text("access.emergency.none"), text("access.emergency.noneNext")));
        grid.setItems(emergencies.rows(open));
    }

    private void columns() {
        grid.addColumn(row -> Formats.dateTime(row.startedAt()))
                .setHeader(text("access.emergency.from"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> Formats.time(row.endsAt()))
                .setHeader(text("access.emergency.to"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(EmergencyRow::officer)
                .setHeader(text("access.emergency.officer"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(EmergencyRow::reason)
                .setHeader(text("access.emergency.reason"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::review)
                .setHeader(text("access.emergency.review"))
                .setFlexGrow(2);
    }

    private Component review(EmergencyRow row) {
        if (row.finding() != null) {
            return new Span(text(
                    "access.emergency.found",
                    text(row.finding().titleKey()),
                    row.reviewedBy(),
                    Formats.dateTime(row.reviewedAt()),
                    row.note()));
        }
        Button review = new Button(
                text("access.emergency.reviewNow"),
                e -> new EmergencyReviewDialog(emergencies, row, this::refresh).open());
        review.addThemeVariants(ButtonVariant.SMALL);
        return review;
    }
}

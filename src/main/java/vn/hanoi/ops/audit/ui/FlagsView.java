package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.audit.watch.Flag;
import vn.hanoi.ops.audit.watch.Flags;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Officers' hours that the rules found out of the ordinary, and what their review found. */
@Route(FlagsView.ROUTE)
@Menu(title = "audit.flags.title", order = 921)
@RolesAllowed(Roles.AUDITOR)
class FlagsView extends VerticalLayout implements HasDynamicTitle {

    static final String ROUTE = "audit/flags";

    private final Flags flags;
    private final Tab open = new Tab(text("audit.flags.open"));
    private final Tab reviewed = new Tab(text("audit.flags.reviewed"));
    private final Tabs tabs = new Tabs(open, reviewed);
    private final LazyGrid<Flag> grid = new LazyGrid<>();

    FlagsView(Flags flags) {
        this.flags = flags;
        addClassName("ops-page");
        setSizeFull();
        columns();
        tabs.addSelectedChangeListener(e -> refresh());
        add(tabs);
        addAndExpand(grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("audit.flags.title");
    }

    void refresh() {
        boolean waiting = tabs.getSelectedTab().equals(open);
        grid.setEmptyStateComponent(
                waiting
                        ? new EmptyState(text("audit.flags.none"), text("audit.flags.noneNext"))
                        : new EmptyState(text("audit.flags.noneReviewed"), text("audit.flags.noneReviewedNext")));
        grid.show((last, limit) -> flags.rows(waiting, last, limit));
    }

    private void columns() {
        grid.addColumn(flag -> Formats.dateTime(flag.hour()))
                .setHeader(text("audit.flags.hour"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(flag -> new RouterLink(flag.officer(), OfficerLooksView.class, flag.officer()))
                .setHeader(text("audit.column.officer"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(flag -> text(flag.watch().titleKey()))
                .setHeader(text("audit.flags.watch"))
                .setFlexGrow(2);
        grid.addColumn(flag ->
                        text("audit.flags.figure", Formats.number(flag.figure()), Formats.number(flag.threshold())))
                .setHeader(text("audit.flags.count"))
                .setTooltipGenerator(Flag::source)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::review)
                .setHeader(text("audit.flags.review"))
                .setFlexGrow(2);
    }

    private Component review(Flag flag) {
        if (!flag.open()) {
            return new Span(
                    text("audit.flags.found", flag.reviewedBy(), Formats.dateTime(flag.reviewedAt()), flag.note()));
        }
        Button review =
                new Button(text("audit.flags.reviewNow"), e -> new ReviewDialog(flags, flag, this::refresh).open());
        review.addThemeVariants(ButtonVariant.SMALL);
        return review;
    }
}

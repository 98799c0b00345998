package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.TraceableCase;
import vn.hanoi.ops.tracing.TraceableCases;

/** The recent F0 of the officer's areas, those that nobody has traced yet first. */
@Route("tracing")
@Menu(title = "tracing.cases.title", order = 227)
@RolesAllowed(Roles.HEALTH_OFFICER)
class TracingCasesView extends VerticalLayout implements HasDynamicTitle {

    TracingCasesView(TraceableCases cases) {
        Grid<TraceableCase> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(new ComponentRenderer<>(TracingCasesView::link))
                .setHeader(text("tracing.cases.number"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(TraceableCase::area)
                .setHeader(text("tracing.cases.area"))
                .setWidth("12rem")
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(TracingCasesView::state))
                .setHeader(text("tracing.cases.state"))
                .setWidth("14rem")
                .setFlexGrow(1);
        grid.setEmptyStateComponent(new EmptyState(text("tracing.cases.none"), text("tracing.cases.noneNext")));
        grid.setSizeFull();
        grid.setItems(cases.recent());
        addClassName("ops-page");
        setSizeFull();
        add(new Paragraph(text("tracing.cases.help", Formats.number(TraceableCases.MOST))));
        addAndExpand(grid);
    }

    @Override
    public String getPageTitle() {
        return text("tracing.cases.title");
    }

    private static RouterLink link(TraceableCase one) {
        return new RouterLink(
                one.number(),
                TraceView.class,
                new RouteParameters("case", one.id().toString()));
    }

    private static StateBadge state(TraceableCase one) {
        return one.lastRun() == null
                ? new StateBadge(text("tracing.cases.untraced"), Tone.WARN)
                : new StateBadge(
                        text("tracing.cases.traced", Formats.number(one.runs()), Formats.dateTime(one.lastRun())),
                        Tone.GOOD);
    }
}

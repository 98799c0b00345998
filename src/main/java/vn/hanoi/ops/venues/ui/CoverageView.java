package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.checkins.Traffic;
import vn.hanoi.ops.venues.checkins.Traffic.WardDay;

/** How much is scanned in each unit on a day; the units with codes and without a scan stand first. */
@Route("venues/coverage")
@Menu(title = "venues.coverage.title", order = 401)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.VENUE_INSPECTOR, Roles.HEALTH_OFFICER, Roles.ADMIN})
class CoverageView extends VerticalLayout implements HasDynamicTitle {

    private final transient VenueParts parts;
    private final DatePicker day = new DatePicker(text("venues.coverage.day"));
    private final Checkbox silentOnly = new Checkbox(text("venues.coverage.silentOnly"));
    private final KeyFigure scans = new KeyFigure(text("venues.coverage.scans"));
    private final KeyFigure venues = new KeyFigure(text("venues.coverage.scannedVenues"));
    private final KeyFigure silent = new KeyFigure(text("venues.coverage.silent"));
    private final Grid<WardDay> grid = new Grid<>();
    private final ScanCharts charts;
    private transient Map<AreaPath, LocalDate> lastScans = Map.of();

    CoverageView(VenueParts parts) {
        this.parts = parts;
        charts = new ScanCharts(parts.traffic());
        LocalDate today = LocalDate.ofInstant(parts.clock().instant(), ConsoleClock.HANOI);
        day.setMax(today);
        day.setValue(today);
        day.addValueChangeListener(e -> show());
        silentOnly.addValueChangeListener(e -> show());
        Div figures = new Div(scans, venues, silent);
        figures.addClassName("ops-figures");
        figures.setWidthFull();
        HorizontalLayout tools = new HorizontalLayout(day, silentOnly);
        tools.setDefaultVerticalComponentAlignment(Alignment.END);
        tools.setWrap(true);
        buildGrid();
        addClassName("ops-page");
        setSizeFull();
        add(figures, tools, charts, new Paragraph(text("venues.coverage.help")));
        grid.setMinHeight("20rem");
        addAndExpand(grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return text("venues.coverage.title");
    }

    private void buildGrid() {
        grid.addClassName("ops-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(new ComponentRenderer<>(this::link))
                .setHeader(text("venues.field.area"))
                .setWidth("14rem")
                .setFlexGrow(1);
        grid.addColumn(row -> Formats.number(row.venues())).setHeader(text("venues.coverage.venues"));
        grid.addColumn(row -> Formats.number(row.scanned())).setHeader(text("venues.coverage.scannedVenues"));
        grid.addColumn(row -> Formats.number(row.scans())).setHeader(text("venues.coverage.scans"));
        grid.addColumn(new ComponentRenderer<>(row -> row.silent()
                        ? new StateBadge(silence(row), Tone.WARN)
                        : new StateBadge(text("venues.coverage.some"), Tone.GOOD)))
                .setHeader(text("venues.coverage.state"))
                .setWidth("18rem")
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(text("venues.coverage.empty"), text("venues.coverage.emptyNext")));
        grid.setSizeFull();
    }

    /** A unit that was silent before is named again, with the days in a row. */
    private String silence(WardDay row) {
        LocalDate last = lastScans.get(row.area());
        long days = last == null ? 0 : ChronoUnit.DAYS.between(last, day.getValue());
        return days > 1
                ? text("venues.coverage.again", Formats.number(days))
                : last == null
                        ? text("venues.coverage.never", Formats.number(Traffic.LOOKED_BACK))
                        : text("venues.coverage.none");
    }

    private RouterLink link(WardDay row) {
        RouterLink link = new RouterLink(parts.areas().labelOf(row.area()), VenuesView.class);
        link.setQueryParameters(QueryParameters.of("area", row.area().value()));
        return link;
    }

    private void show() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            return;
        }
        charts.show(chosen);
        lastScans = parts.traffic().lastScans(chosen);
        List<WardDay> wards = parts.traffic().wards(chosen);
        int silentWards = (int) wards.stream().filter(WardDay::silent).count();
        scans.show(Formats.number(wards.stream().mapToInt(WardDay::scans).sum()), Tone.PLAIN);
        venues.show(Formats.number(wards.stream().mapToInt(WardDay::scanned).sum()), Tone.PLAIN)
                .of(Formats.number(wards.stream().mapToInt(WardDay::venues).sum()));
        silent.show(Formats.number(silentWards), silentWards > 0 ? Tone.WARN : Tone.GOOD)
                .of(Formats.number(wards.size()));
        grid.setItems(
                silentOnly.getValue() ? wards.stream().filter(WardDay::silent).toList() : wards);
    }
}

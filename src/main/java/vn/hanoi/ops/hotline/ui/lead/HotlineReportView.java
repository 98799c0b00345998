package vn.hanoi.ops.hotline.ui.lead;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.options.BarOptions;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.hotline.tickets.ReportBy;
import vn.hanoi.ops.hotline.tickets.ReportLine;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.chart.ChartView;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapPlaceSign;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The tickets of a period by branch, category, unit or hour, where and when they come, and the city's own counters. */
@Route("hotline/reports")
@Menu(title = "hotline.report.title", order = 525)
@RolesAllowed({Roles.HOTLINE_SUPERVISOR, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER})
@StyleSheet("styles/hotline.css")
class HotlineReportView extends Div implements HasDynamicTitle {

    private static final int USUAL_DAYS = 7;
    private static final int LONGEST_DAYS = 366;
    private static final int BARS = 20;
    private static final int LEVELS = 5;
    private static final String GROUND = "map/ground";

    private final transient ReportInquiry inquiry;
    private final DatePicker from = ComponentTexts.translate(new DatePicker(text("hotline.report.from")));
    private final DatePicker to = ComponentTexts.translate(new DatePicker(text("hotline.report.to")));
    private final Select<ReportBy> by = new Select<>();
    private final Grid<ReportLine> lines = new Grid<>();
    private final ChartView chart = new ChartView(text("hotline.report.chart"));
    private final WeekHeat week = new WeekHeat();
    private final LeafletMap map;

    HotlineReportView(ReportInquiry inquiry, ExportButtons exports) {
        this.inquiry = inquiry;
        map = inquiry.map();
        map.setWidthFull();
        map.addAttachListener(event -> {
            map.loadBase(GROUND);
            showMap();
        });
        filters();
        columns();
        Div head = new Div(from, to, by, named(exports, TicketListExport.KIND));
        if (inquiry.supervisor()) {
            head.add(named(exports, CityCountersExport.KIND));
        }
        head.addClassName("routing-fields");
        addClassNames("hotline-board", "hotline-report");
        setSizeFull();
        add(
                head,
                panel("hotline.report.lines", lines),
                panel("hotline.report.chart", chart),
                panel("hotline.report.week", week),
                panel("hotline.report.map", map));
        show();
    }

    @Override
    public String getPageTitle() {
        return text("hotline.report.title");
    }

    private static Section panel(String key, com.vaadin.flow.component.Component content) {
        Section panel = new Section(new H3(text(key)), content);
        panel.addClassName("ops-panel");
        return panel;
    }

    private void filters() {
        from.setValue(inquiry.today().minusDays(USUAL_DAYS - 1L));
        to.setValue(inquiry.today());
        by.setLabel(text("hotline.report.by"));
        by.setId("report-by");
        by.setItems(ReportBy.values());
        by.setItemLabelGenerator(b -> text(b.titleKey()));
        by.setValue(ReportBy.CATEGORY);
        from.addValueChangeListener(event -> show());
        to.addValueChangeListener(event -> show());
        by.addValueChangeListener(event -> show());
    }

    private void columns() {
        lines.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        lines.setAllRowsVisible(true);
        lines.setEmptyStateComponent(new EmptyState(text("hotline.report.none"), text("hotline.report.noneNext")));
        lines.addColumn(line -> inquiry.name(by.getValue(), line.key()))
                .setHeader(text("hotline.report.line"))
                .setFlexGrow(3);
        lines.addColumn(line -> Formats.number(line.opened())).setHeader(text("hotline.board.opened"));
        lines.addColumn(line -> Formats.number(line.answered())).setHeader(text("hotline.report.answered"));
        lines.addColumn(line -> Formats.percent(line.opened() == 0 ? null : (double) line.late() / line.opened()))
                .setHeader(text("hotline.report.late"));
        lines.addColumn(line -> Formats.decimal(line.minutes() == null ? null : line.minutes() / 60, 1))
                .setHeader(text("hotline.report.hours"));
        lines.addColumn(line -> Formats.number(line.called())).setHeader(text("hotline.report.called"));
        lines.addColumn(TwoLines.of(line -> Formats.number(line.rated()), line -> Formats.percent(line.ratedShare())))
                .setHeader(text("hotline.report.rated"));
        lines.addColumn(TwoLines.of(
                        line -> Formats.percent(line.satisfiedShare()), line -> Formats.decimal(line.stars(), 1)))
                .setHeader(text("hotline.report.stars"));
    }

    private void show() {
        LocalDate first = first();
        LocalDate last = last();
        List<ReportLine> read = inquiry.lines(by.getValue(), first, last);
        lines.setItems(read);
        week.show(inquiry.reports().week(first, last));
        draw(read);
        showMap();
    }

    private void draw(List<ReportLine> read) {
        List<ReportLine> shown = read.subList(0, Math.min(BARS + LEVELS, read.size()));
        List<Number> counts =
                new ArrayList<>(shown.stream().map(ReportLine::opened).toList());
        BarData data = new BarData()
                .addDataset(new BarDataset()
                        .setLabel(text("hotline.board.opened"))
                        .setData(counts)
                        .addBackgroundColor("var(--ops-accent)"));
        shown.forEach(line -> data.addLabel(inquiry.name(by.getValue(), line.key())));
        int all = read.stream().mapToInt(ReportLine::opened).sum();
        chart.show(
                new BarChart()
                        .setData(data)
                        .setOptions(new BarOptions().setAnimation(false).setMaintainAspectRatio(false)),
                text("hotline.report.alternative", Formats.number(all)));
    }

    private void showMap() {
        Map<vn.hanoi.ops.kernel.AreaPath, Integer> units = inquiry.byUnit(first(), last());
        int most = units.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        map.setPlaces(units.entrySet().stream()
                .flatMap(unit -> inquiry
                        .area(unit.getKey())
                        .filter(area -> area.path().level() > 1)
                        .map(area -> new MapPlaceSign(
                                area.path().value(),
                                text("hotline.report.unit", area.label(), Formats.number(unit.getValue())),
                                area.centre().lat(),
                                area.centre().lon(),
                                Math.clamp((long) Math.ceil((double) unit.getValue() * LEVELS / most), 1, LEVELS)))
                        .stream())
                .toList());
    }

    private LocalDate last() {
        return to.getValue() == null ? inquiry.today() : to.getValue();
    }

    private LocalDate first() {
        LocalDate wanted = from.getValue() == null ? last() : from.getValue();
        LocalDate earliest = last().minusDays(LONGEST_DAYS - 1L);
        return wanted.isAfter(last()) ? last() : wanted.isBefore(earliest) ? earliest : wanted;
    }

    /** Two files leave from here: each button says which. */
    private Button named(ExportButtons exports, String kind) {
        Button button = exports.of(kind, this::query);
        button.setText(text("exchange.kind." + kind));
        return button;
    }

    private ExportQuery query() {
        return new ExportQuery(Map.of("from", first().toString(), "to", last().toString()));
    }
}

package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.quarantine.stays.DailyFigures;
import vn.hanoi.ops.quarantine.stays.DailyFigures.SiteDay;

/** The figures of a reporting day from 18:00 to 18:00, in sum and by site, to be taken along as a file. */
class CityDay extends Div {

    static final String DAY = "day";

    private final CityParts city;
    private final Paragraph sum = new Paragraph();
    private final DatePicker day = new DatePicker(text("quarantine.city.reportDay"));
    private final Grid<SiteDay> grid = new Grid<>();

    CityDay(QuarantineParts parts, CityParts city) {
        this.city = city;
        LocalDate running = city.figures().running();
        day.setId("report-day");
        day.setLocale(Translations.locale());
        day.setMax(running);
        day.setValue(running);
        day.setHelperText(text("quarantine.city.reportDayHelp"));
        day.addValueChangeListener(event -> show());
        sum.setId("report-sum");
        sum.getElement().setAttribute("role", "status");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(SiteDay::name)
                .setHeader(text("quarantine.site"))
                .setWidth("14rem")
                .setFlexGrow(1);
        grid.addColumn(row -> parts.areas().labelOf(row.area()))
                .setHeader(text("quarantine.home.ward"))
                .setWidth("9rem")
                .setFlexGrow(0);
        figure("quarantine.figure.admitted", SiteDay::admitted);
        figure("quarantine.figure.released", SiteDay::released);
        figure("quarantine.figure.toCare", SiteDay::toCare);
        figure("quarantine.figure.home", SiteDay::home);
        figure("quarantine.figure.escaped", SiteDay::escaped);
        figure("quarantine.figure.died", SiteDay::died);
        figure("quarantine.figure.present", SiteDay::present);
        grid.setEmptyStateComponent(new EmptyState(text("quarantine.city.none"), text("quarantine.city.noneNext")));
        HorizontalLayout tools = new HorizontalLayout(day, city.exports().of(DailyExport.KIND, this::query));
        tools.setWrap(true);
        tools.setDefaultVerticalComponentAlignment(Alignment.END);
        setWidthFull();
        add(sum, new Details(text("quarantine.city.report"), tools, grid));
    }

    void show() {
        LocalDate shown = day.getValue() == null ? city.figures().running() : day.getValue();
        List<SiteDay> rows = city.figures().of(shown);
        grid.setItems(rows);
        sum.setText(text(
                "quarantine.city.figures",
                Formats.date(shown),
                sum(rows, SiteDay::admitted),
                sum(rows, SiteDay::released),
                sum(rows, SiteDay::toCare),
                sum(rows, SiteDay::home),
                sum(rows, SiteDay::escaped),
                sum(rows, SiteDay::died),
                sum(rows, SiteDay::present)));
    }

    private ExportQuery query() {
        LocalDate shown = day.getValue();
        return shown == null ? ExportQuery.ALL : new ExportQuery(Map.of(DAY, shown.toString()));
    }

    private void figure(String key, ToIntFunction<SiteDay> value) {
        grid.addColumn(row -> Formats.number(value.applyAsInt(row)))
                .setHeader(text(key))
                .setWidth("6rem")
                .setFlexGrow(0);
    }

    private static String sum(List<DailyFigures.SiteDay> rows, ToIntFunction<SiteDay> value) {
        return Formats.number(rows.stream().mapToInt(value).sum());
    }
}

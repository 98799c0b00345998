package vn.hanoi.ops.crowding.ui.live;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.crowding.StreetHistory;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.chart.ChartView;
import vn.hanoi.ops.kernel.ui.chart.TimeChart;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One street at a minute of the past: that minute beside the same hour of the week before, and its whole day. */
class PastRecord extends Composite<Div> {

    private static final Duration WEEK = Duration.ofDays(7);

    private final ExportButtons exports;
    private final Runnable close;

    PastRecord(ExportButtons exports, Runnable close) {
        this.exports = exports;
        this.close = close;
        getContent().addClassNames("ops-panel", "street-record", "past-record");
    }

    void showMissing() {
        getContent().removeAll();
        getContent()
                .add(
                        new RecordTop(text("crowding.live.missing.title"), close),
                        new Paragraph(text("crowding.live.missing.next")));
    }

    /**
     * Shows a street.
     *
     * @param before the same street a week earlier
     * @param day its day so far, and that of a week earlier
     */
    void show(StreetNow then, Optional<StreetNow> before, Day day) {
        getContent().removeAll();
        NativeTable table = new NativeTable();
        table.addClassName("past-table");
        table.add(head());
        table.add(row("crowding.past.level", level(then), before.map(PastRecord::level)));
        table.add(row(
                "crowding.past.people",
                Formats.number(then.peopleAtLeast()),
                before.map(b -> Formats.number(b.peopleAtLeast()))));
        table.add(row("crowding.past.density", density(then), before.map(PastRecord::density)));
        List.of(DayCurve.VEHICLES, DayCurve.PASSING, DayCurve.VEHICLES_PASSING).stream()
                .filter(figure -> figure.counted(day.minutes()) || figure.counted(day.week()))
                .forEach(figure -> table.add(row(
                        figure.key(),
                        figure(figure, then, day.minutes()),
                        before.map(b -> figure(figure, b, day.week())))));
        table.add(row("crowding.past.coverage", coverage(then), before.map(PastRecord::coverage)));
        getContent()
                .add(
                        new RecordTop(then.name(), close),
                        new LevelBadge(then.level(), then.stale()),
                        table,
                        new H3(text("crowding.past.curve")),
                        curve(day));
        ExportQuery query = ExportQuery.of(Map.of(
                "street",
                List.of(then.id().toString()),
                "from",
                List.of(day.from().toString())));
        getContent().add(exports.of(DayExport.KIND, () -> query), exports.of(DayPicture.KIND, () -> query));
    }

    /** @param week the same day a week earlier, minute by minute */
    record Day(Instant from, Instant to, List<StreetHistory.Minute> minutes, List<StreetHistory.Minute> week) {}

    private static NativeTableRow head() {
        return new NativeTableRow(
                new NativeTableHeaderCell(""),
                new NativeTableHeaderCell(text("crowding.past.then")),
                new NativeTableHeaderCell(text("crowding.past.week")));
    }

    private static NativeTableRow row(String key, String then, Optional<String> before) {
        return new NativeTableRow(
                new NativeTableHeaderCell(text(key)),
                new NativeTableCell(then),
                new NativeTableCell(before.orElse(Formats.UNKNOWN)));
    }

    private static String level(StreetNow street) {
        String name = LevelBadge.nameOf(street.level());
        return street.stale() ? text("crowding.past.stale", name) : name;
    }

    private static String density(StreetNow street) {
        return Formats.decimal(street.density(), 2);
    }

    private static String figure(DayCurve figure, StreetNow street, List<StreetHistory.Minute> minutes) {
        Double told = minutes.stream()
                .filter(m -> m.at().equals(street.asOf()))
                .findFirst()
                .map(figure::figure)
                .orElse(null);
        return Formats.decimal(told, 0);
    }

    private static String coverage(StreetNow street) {
        return text(
                "crowding.past.cameras",
                Formats.number(street.camerasHealthy()),
                Formats.number(street.camerasAssigned()));
    }

    private static Div curve(Day day) {
        ChartView chart = new ChartView(text("crowding.past.curve"));
        if (day.minutes().isEmpty()) {
            return new Div(new Paragraph(text("crowding.past.noMinutes")));
        }
        DayCurve curve = DayCurve.of(day.minutes());
        TimeChart drawing = TimeChart.between(day.from(), day.to())
                .line(text("crowding.past.then"), points(curve, day.minutes(), Duration.ZERO))
                .quietLine(text("crowding.past.week"), points(curve, day.week(), WEEK));
        String name = text(curve.key());
        String most = Formats.number(curve.most(day.minutes()));
        chart.show(drawing.build(), text("crowding.past.curveAlternative", name, most));
        Paragraph shown = new Paragraph(name);
        shown.addClassName("quiet");
        Div box = new Div(shown, chart);
        box.addClassName("hour");
        return box;
    }

    private static List<TimeChart.Point> points(DayCurve curve, List<StreetHistory.Minute> minutes, Duration later) {
        return minutes.stream()
                .map(m -> new TimeChart.Point(m.at().plus(later), curve.figure(m)))
                .toList();
    }
}

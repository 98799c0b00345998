package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.chart.ChartView;
import vn.hanoi.ops.kernel.ui.chart.TimeChart;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.checkins.Traffic;
import vn.hanoi.ops.venues.checkins.Traffic.DayScans;

/** Scans by the hour of a day beside the day a week before, and by day over the month up to it. */
class ScanCharts extends Div {

    private static final int HOURS = 24;
    private static final int DAYS = 30;
    private static final int WEEK = 7;

    private final transient Traffic traffic;
    private final ChartView hours = new ChartView(text("venues.coverage.byHour"));
    private final ChartView days = new ChartView(text("venues.coverage.byDay"));

    ScanCharts(Traffic traffic) {
        this.traffic = traffic;
        setWidthFull();
        getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "repeat(auto-fit, minmax(min(20rem, 100%), 1fr))")
                .set("gap", "var(--ops-gap)");
        add(hours, days);
    }

    void show(LocalDate day) {
        showHours(day);
        showDays(day);
    }

    private void showHours(LocalDate day) {
        Map<Integer, Integer> scans = traffic.hours(day);
        Instant begin = start(day);
        int busiest = scans.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        hours.show(
                TimeChart.between(begin, begin.plusSeconds(HOURS * 3_600L))
                        .line(text("venues.coverage.byHour"), points(scans, begin))
                        .quietLine(
                                text("venues.coverage.weekBefore"), points(traffic.hours(day.minusDays(WEEK)), begin))
                        .build(),
                text(
                        "venues.coverage.hourWords",
                        Formats.number(busiest),
                        Formats.number(scans.getOrDefault(busiest, 0))));
    }

    private void showDays(LocalDate day) {
        LocalDate first = day.minusDays(DAYS - 1L);
        List<DayScans> scans = traffic.days(first, day);
        Map<LocalDate, Integer> byDay = new HashMap<>();
        scans.forEach(one -> byDay.put(one.day(), one.scans()));
        int most = scans.stream()
                .max(Comparator.comparingInt(DayScans::scans))
                .map(DayScans::scans)
                .orElse(0);
        List<TimeChart.Point> points = first.datesUntil(day.plusDays(1))
                .map(one -> new TimeChart.Point(start(one), (double) byDay.getOrDefault(one, 0)))
                .toList();
        days.show(
                TimeChart.between(start(first), start(day))
                        .line(text("venues.coverage.byDay"), points)
                        .build(),
                text("venues.coverage.dayWords", Formats.number(most)));
    }

    /** A day of which nothing was counted by the hour has no line. */
    private static List<TimeChart.Point> points(Map<Integer, Integer> scans, Instant begin) {
        return IntStream.range(0, HOURS)
                .mapToObj(hour -> new TimeChart.Point(begin.plusSeconds(hour * 3_600L), value(scans, hour)))
                .toList();
    }

    private static @Nullable Double value(Map<Integer, Integer> scans, int hour) {
        return scans.isEmpty() ? null : (double) scans.getOrDefault(hour, 0);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ConsoleClock.HANOI).toInstant();
    }
}

package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.kernel.ui.chart.ChartView;
import vn.hanoi.ops.kernel.ui.chart.TimeChart;

/** The last hour of a camera, minute by minute: people as the line, vehicles beside it; no count is a gap. */
class HourOfCounts extends Composite<Div> {

    private static final Duration HOUR = Duration.ofHours(1);

    private final CameraCounts counts;
    private final ChartView chart = new ChartView(text("cameras.chart.title"));

    HourOfCounts(CameraCounts counts) {
        this.counts = counts;
        chart.setWidthFull();
        chart.setHeight("200px");
        getContent().setWidthFull();
        getContent().add(chart);
    }

    void show(CameraId camera, Instant now) {
        Instant to = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        Instant from = to.minus(HOUR);
        List<MinuteCount> minutes = counts.minutes(Set.of(camera), from, to);
        boolean flowOnly = !minutes.isEmpty() && minutes.stream().allMatch(m -> m.measure() == Measure.FLOW);
        Measure measure = flowOnly ? Measure.FLOW : Measure.OCCUPANCY;
        List<MinuteCount> shown =
                minutes.stream().filter(m -> m.measure() == measure).toList();
        TimeChart line = TimeChart.between(from, to)
                .line(text("cameras.chart.people"), line(shown, from, c -> c == CountClass.PERSON))
                .quietLine(text("cameras.chart.vehicles"), line(shown, from, c -> c != CountClass.PERSON));
        String title = text(measure == Measure.OCCUPANCY ? "cameras.chart.occupancy" : "cameras.chart.flow");
        chart.show(line.build(), text("cameras.chart.alternative", title, shown.size()));
    }

    private static List<TimeChart.Point> line(List<MinuteCount> minutes, Instant from, Predicate<CountClass> wanted) {
        Map<Instant, Double> sums = new HashMap<>();
        minutes.stream()
                .filter(m -> wanted.test(m.countClass()))
                .forEach(m -> sums.merge(m.minute(), m.mean(), Double::sum));
        List<TimeChart.Point> line = new ArrayList<>();
        for (long minute = 0; minute < HOUR.toMinutes(); minute++) {
            Instant at = from.plus(minute, ChronoUnit.MINUTES);
            line.add(new TimeChart.Point(at, sums.get(at)));
        }
        return line;
    }
}

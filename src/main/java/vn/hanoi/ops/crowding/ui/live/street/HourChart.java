package vn.hanoi.ops.crowding.ui.live.street;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.LastHour;
import vn.hanoi.ops.crowding.ui.live.list.StreetTexts;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.chart.ChartView;
import vn.hanoi.ops.kernel.ui.chart.TimeChart;

/** A street's last hour: today's line, the usual beside it, the thresholds into the levels that come into sight. */
public class HourChart extends Composite<Div> {

    private static final int LOWEST_DRAWN_LEVEL = 3;

    private final ChartView chart = new ChartView(text("crowding.live.hour.label"));
    private final Span empty = new Span(text("crowding.live.hour.empty"));
    private @Nullable String shape;

    /** An empty hour. */
    public HourChart() {
        getContent().addClassName("hour");
        getContent().add(chart, empty);
    }

    void show(Optional<LastHour> hour) {
        show(hour, List.of());
    }

    /** Shows the hour with moments marked on it; nothing counted in it is said in words. */
    public void show(Optional<LastHour> hour, List<TimeChart.Mark> marks) {
        List<LastHour.Point> minutes = hour.map(LastHour::minutes).orElse(List.of());
        boolean known = minutes.stream().anyMatch(minute -> minute.value() != null);
        chart.setVisible(known);
        empty.setVisible(!known);
        if (known) {
            draw(hour.orElseThrow(), marks);
        } else {
            shape = null;
        }
    }

    private void draw(LastHour hour, List<TimeChart.Mark> marks) {
        List<LastHour.Point> minutes = hour.minutes();
        boolean usual = minutes.stream().anyMatch(minute -> minute.usual() != null);
        TimeChart drawing = TimeChart.between(
                        minutes.getFirst().minute(), minutes.getLast().minute())
                .line(text("crowding.live.hour.today"), points(minutes, LastHour.Point::value));
        if (usual) {
            drawing.quietLine(text("crowding.live.hour.usual"), points(minutes, LastHour.Point::usual));
        }
        for (int level = LOWEST_DRAWN_LEVEL; level - 2 < hour.up().size(); level++) {
            drawing.threshold(LevelBadge.nameOf(level), hour.up().get(level - 2), level);
        }
        marks.forEach(drawing::mark);
        String next = marks.size() + " " + hour.street() + " " + hour.basis() + " " + usual + " "
                + hour.up().size();
        if (next.equals(shape)) {
            chart.update(drawing.build(), alternative(hour));
        } else {
            chart.show(drawing.build(), alternative(hour));
        }
        shape = next;
    }

    private static String alternative(LastHour hour) {
        List<Double> values = hour.minutes().stream()
                .map(LastHour.Point::value)
                .filter(Objects::nonNull)
                .toList();
        double highest = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return text(
                "crowding.live.hour.alternative",
                StreetTexts.value(hour.basis(), values.getLast()),
                StreetTexts.value(hour.basis(), highest));
    }

    private static List<TimeChart.Point> points(
            List<LastHour.Point> minutes, Function<LastHour.Point, @Nullable Double> value) {
        return minutes.stream()
                .map(minute -> point(minute.minute(), value.apply(minute)))
                .toList();
    }

    private static TimeChart.Point point(Instant at, @Nullable Double value) {
        return new TimeChart.Point(at, value);
    }
}

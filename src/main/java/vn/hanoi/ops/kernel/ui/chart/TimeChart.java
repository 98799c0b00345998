package vn.hanoi.ops.kernel.ui.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.xdev.chartjs.model.charts.ScatterChart;
import software.xdev.chartjs.model.data.ScatterData;
import software.xdev.chartjs.model.datapoint.ScatterDataPoint;
import software.xdev.chartjs.model.dataset.ScatterDataset;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.LineOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import vn.hanoi.ops.kernel.ui.Tone;

/** A figure over time with dashed threshold lines, as a Chart.js configuration; times stand on a linear axis in ms. */
public final class TimeChart {

    private final ScatterData data = new ScatterData();
    private final Instant from;
    private final Instant to;
    private final List<Mark> marks = new ArrayList<>();
    private double highest;

    /**
     * A measured value.
     *
     * @param value null where nothing was measured: the line has a gap there, it does not fall to zero
     */
    public record Point(Instant at, @Nullable Double value) {}

    /**
     * A moment to be marked.
     *
     * @param tone its colour
     */
    public record Mark(String label, Instant at, Tone tone) {}

    private TimeChart(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    /** A chart of this stretch of time. */
    public static TimeChart between(Instant from, Instant to) {
        return new TimeChart(from, to);
    }

    /** Adds the line that the chart is about. */
    public TimeChart line(String label, List<Point> points) {
        data.addDataset(dataset(label, points, "var(--ops-accent)").setBorderWidth(2));
        return this;
    }

    /** Adds a line to compare with, thin and dotted. */
    public TimeChart quietLine(String label, List<Point> points) {
        data.addDataset(
                dataset(label, points, "var(--ops-text-3)").setBorderWidth(2).setBorderDash(List.of(2, 3)));
        return this;
    }

    /** Adds the value from which a level (1 to 5) begins. */
    public TimeChart threshold(String label, double value, int level) {
        List<Point> ends = List.of(new Point(from, value), new Point(to, value));
        data.addDataset(dataset(label, ends, "var(--ops-level-" + level + ")")
                .setBorderWidth(1)
                .setBorderDash(List.of(5, 4))
                .setPointHitRadius(List.of(0)));
        return this;
    }

    /** Marks a moment by an upright line as high as the rest of the drawing; moments outside are left out. */
    public TimeChart mark(Mark mark) {
        if (!mark.at().isBefore(from) && !mark.at().isAfter(to)) {
            marks.add(mark);
        }
        return this;
    }

    /** The configuration. */
    public ScatterChart build() {
        marks.forEach(this::draw);
        marks.clear();
        LinearScaleOptions time =
                new LinearScaleOptions().setMin(from.toEpochMilli()).setMax(to.toEpochMilli());
        Scales scales = new Scales()
                .addScale(Scales.ScaleAxis.X, time)
                .addScale(Scales.ScaleAxis.Y, new LinearScaleOptions().setBeginAtZero(true));
        LineOptions options = new LineOptions()
                .setScales(scales)
                .setAnimation(false)
                .setMaintainAspectRatio(false)
                .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(true)));
        return new ScatterChart(data, options);
    }

    private void draw(Mark mark) {
        List<Point> ends = List.of(new Point(mark.at(), 0.0), new Point(mark.at(), highest == 0 ? 1 : highest));
        String token =
                switch (mark.tone()) {
                    case GOOD -> "ok";
                    case WARN -> "warn";
                    case LATE -> "late";
                    case PLAIN, UNKNOWN -> "text-2";
                };
        data.addDataset(dataset(mark.label(), ends, "var(--ops-" + token + ")")
                .setBorderWidth(2)
                .setPointHitRadius(List.of(0)));
    }

    private ScatterDataset dataset(String label, List<Point> points, String colour) {
        for (Point point : points) {
            Double value = point.value();
            highest = value == null ? highest : Math.max(highest, value);
        }
        return new ScatterDataset()
                .setLabel(label)
                .setData(points.stream()
                        .map(p -> new ScatterDataPoint(p.at().toEpochMilli(), p.value()))
                        .toList())
                .setShowLine(true)
                .setBorderColor(colour)
                .setBackgroundColor(colour)
                .setPointRadius(List.of(0))
                .setPointHoverRadius(List.of(3));
    }
}

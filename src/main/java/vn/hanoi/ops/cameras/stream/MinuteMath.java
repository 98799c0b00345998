package vn.hanoi.ops.cameras.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.reading.Count;
import vn.hanoi.ops.cameras.reading.Reading;

/** Sums up the counts of one camera and one minute. */
final class MinuteMath {

    static final Duration MINUTE = Duration.ofMinutes(1);

    private record Series(Measure measure, CountClass type) implements Comparable<Series> {
        @Override
        public int compareTo(Series other) {
            int byMeasure = measure.compareTo(other.measure);
            return byMeasure != 0 ? byMeasure : type.compareTo(other.type);
        }
    }

    private MinuteMath() {}

    /** The minute in which a moment lies. */
    static Instant minuteOf(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * The rows of a minute: the mean of each counting place, all places of a camera together.
     *
     * @param counts all counts of one camera in the minute, in order
     * @param before by counting place the cumulative count before the first of them, where there is one
     */
    static List<MinuteTable.Row> rows(Instant minute, List<Count> counts, Map<Integer, Count> before) {
        Map<Series, Map<Integer, DoubleSummaryStatistics>> series = new TreeMap<>();
        Map<Integer, Count> last = new HashMap<>(before);
        for (Count count : counts) {
            Reading.of(count, last.get(count.stream()))
                    .ifPresent(reading -> reading.values().forEach((type, value) -> series.computeIfAbsent(
                                    new Series(reading.measure(), type), s -> new HashMap<>())
                            .computeIfAbsent(count.stream(), s -> new DoubleSummaryStatistics())
                            .accept(value)));
            if (count.kind() == Kind.CUMULATIVE) {
                last.put(count.stream(), count);
            }
        }
        int camera = counts.getFirst().camera();
        List<MinuteTable.Row> rows = new ArrayList<>();
        series.forEach((key, places) -> rows.add(row(camera, minute, key, places.values())));
        return rows;
    }

    private static MinuteTable.Row row(
            int camera, Instant minute, Series series, Collection<DoubleSummaryStatistics> places) {
        double mean = 0;
        double max = 0;
        long samples = 0;
        for (DoubleSummaryStatistics place : places) {
            mean += place.getAverage();
            max += place.getMax();
            samples += place.getCount();
        }
        return new MinuteTable.Row(camera, minute, series.measure(), series.type(), mean, max, (int) samples);
    }
}

package vn.hanoi.ops.cameras.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
     * The rows of a minute.
     *
     * @param counts all counts of one camera in the minute, in order
     * @param before the cumulative count before the first of them, if there is one
     */
    static List<MinuteTable.Row> rows(Instant minute, List<Count> counts, @Nullable Count before) {
        Map<Series, DoubleSummaryStatistics> series = new TreeMap<>();
        Count last = before;
        for (Count count : counts) {
            Reading.of(count, last)
                    .ifPresent(reading -> reading.values().forEach((type, value) -> series.computeIfAbsent(
                                    new Series(reading.measure(), type), s -> new DoubleSummaryStatistics())
                            .accept(value)));
            last = count.kind() == Kind.CUMULATIVE ? count : last;
        }
        List<MinuteTable.Row> rows = new ArrayList<>();
        series.forEach((key, sum) -> rows.add(new MinuteTable.Row(
                counts.getFirst().camera(), minute, key.measure(), key.type(), sum.getAverage(), sum.getMax(), (int)
                        sum.getCount())));
        return rows;
    }
}

package vn.hanoi.ops.cameras.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
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

    /** What one counting place showed of one class: every reading weighs as much as the time of which it tells. */
    private static final class Place {
        private double sum;
        private double weight;
        private double max;
        private int samples;

        void add(double value, double itsWeight) {
            sum += value * itsWeight;
            weight += itsWeight;
            max = Math.max(max, value);
            samples++;
        }
    }

    private MinuteMath() {}

    /** The minute in which a moment lies. */
    static Instant minuteOf(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * The rows of a minute: the mean of each counting place, all places of a camera together. What was sent again fills a
     * minute in which nothing came in time; it then rests on no sample.
     *
     * @param counts all counts of one camera in the minute, in order
     * @param before by counting place the cumulative count before the first of them, where there is one
     * @param longestGap see {@link Reading#longestGap}
     */
    static List<MinuteTable.Row> rows(
            Instant minute, List<ObservationTable.Row> counts, Map<Integer, Count> before, Duration longestGap) {
        Map<Series, Map<Integer, Place>> inTime = new TreeMap<>();
        Map<Series, Map<Integer, Place>> again = new TreeMap<>();
        Map<Integer, Count> last = new HashMap<>(before);
        for (ObservationTable.Row row : oneAMoment(counts)) {
            Count count = row.count();
            Reading.of(count, last.get(count.stream()), longestGap)
                    .ifPresent(reading -> add(reading, count.stream(), row.quiet() ? again : inTime));
            if (count.kind() == Kind.CUMULATIVE) {
                last.put(count.stream(), count);
            }
        }
        int camera = counts.getFirst().count().camera();
        List<MinuteTable.Row> rows = new ArrayList<>();
        inTime.forEach((key, places) -> rows.add(row(camera, minute, key, places.values(), true)));
        again.keySet().removeAll(inTime.keySet());
        again.forEach((key, places) -> rows.add(row(camera, minute, key, places.values(), false)));
        return rows;
    }

    /** The same counts with one for each moment of a counter. */
    private static List<ObservationTable.Row> oneAMoment(List<ObservationTable.Row> counts) {
        List<ObservationTable.Row> single = new ArrayList<>(counts.size());
        Map<Integer, Integer> newest = new HashMap<>();
        for (ObservationTable.Row row : counts) {
            Integer index = newest.get(row.count().stream());
            if (index != null && single.get(index).count().coincides(row.count())) {
                ObservationTable.Row there = single.get(index);
                single.set(
                        index,
                        new ObservationTable.Row(there.count().highest(row.count()), there.flags() & row.flags()));
                continue;
            }
            if (row.count().kind() == Kind.CUMULATIVE) {
                newest.put(row.count().stream(), single.size());
            }
            single.add(row);
        }
        return single;
    }

    private static void add(Reading reading, int stream, Map<Series, Map<Integer, Place>> to) {
        reading.values()
                .forEach((type, value) -> to.computeIfAbsent(new Series(reading.measure(), type), s -> new HashMap<>())
                        .computeIfAbsent(stream, s -> new Place())
                        .add(value, reading.weight()));
    }

    private static MinuteTable.Row row(
            int camera, Instant minute, Series series, Collection<Place> places, boolean inTime) {
        double mean = 0;
        double max = 0;
        int samples = 0;
        for (Place place : places) {
            mean += place.sum / place.weight;
            max += place.max;
            samples += place.samples;
        }
        return new MinuteTable.Row(camera, minute, series.measure(), series.type(), mean, max, inTime ? samples : 0);
    }
}

package vn.hanoi.ops.cameras;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.reading.Count;
import vn.hanoi.ops.cameras.reading.Reading;
import vn.hanoi.ops.cameras.stream.ObservationTable;
import vn.hanoi.ops.cameras.stream.ObservationTable.Row;

/** Reads what was just stored; a counter's message is read against the one before it in the stream, by event time. */
@Component
class SampleReader {

    /** @param resets how many counters began anew */
    record Samples(List<CountSample> samples, int resets) {}

    private record Moment(int camera, int stream, Instant at) {
        static Moment of(Count count) {
            return new Moment(count.camera(), count.stream(), count.at());
        }
    }

    private record Step(Count count, @Nullable Count before) {}

    private final CameraSnapshot cameras;
    private final ObservationTable stream;

    SampleReader(CameraSnapshot cameras, ObservationTable stream) {
        this.cameras = cameras;
        this.stream = stream;
    }

    /** @param fresh stored rows, sorted by camera and time */
    Samples read(List<Row> fresh, Instant now) {
        Map<Moment, Step> steps = steps(fresh);
        List<CountSample> samples = new ArrayList<>(fresh.size());
        int resets = 0;
        for (Row row : fresh) {
            Count count = row.count();
            Optional<Reading> reading =
                    row.quiet() ? Optional.empty() : reading(count, steps).filter(Reading::counts);
            Optional<Camera> camera = cameras.numbered(count.camera());
            if (reading.isPresent() && camera.isPresent()) {
                Reading read = reading.get();
                samples.add(new CountSample(
                        camera.get().id(),
                        count.at(),
                        now,
                        read.measure(),
                        count.stream(),
                        read.weight(),
                        read.values()));
                resets += read.reset() ? 1 : 0;
            }
        }
        return new Samples(samples, resets);
    }

    /** What a count says; of several numbers of one counter and moment the first says it for all. */
    private Optional<Reading> reading(Count count, Map<Moment, Step> steps) {
        if (count.kind() != Kind.CUMULATIVE) {
            return Reading.of(count, null);
        }
        Step step = steps.remove(Moment.of(count));
        return step == null ? Optional.empty() : Reading.of(step.count(), step.before(), longestGap(count.camera()));
    }

    private Map<Moment, Step> steps(List<Row> fresh) {
        Map<Integer, List<Count>> counters = new HashMap<>();
        for (Row row : fresh) {
            if (row.count().kind() == Kind.CUMULATIVE) {
                counters.computeIfAbsent(row.count().camera(), c -> new ArrayList<>())
                        .add(row.count());
            }
        }
        Map<Moment, Step> steps = new HashMap<>();
        counters.forEach((camera, counts) -> follow(camera, counts, steps));
        return steps;
    }

    private Duration longestGap(int camera) {
        return cameras.numbered(camera)
                .map(known -> Reading.longestGap(known.interval()))
                .orElse(Reading.LONGEST_GAP);
    }

    private void follow(int camera, List<Count> counts, Map<Moment, Step> steps) {
        Instant from = counts.getFirst().at().minus(longestGap(camera));
        Map<Integer, Step> last = new HashMap<>();
        for (Count count : stream.between(camera, from, counts.getLast().at().plusMillis(1))) {
            if (count.kind() != Kind.CUMULATIVE) {
                continue;
            }
            Step step = last.get(count.stream());
            boolean same = step != null && step.count().coincides(count);
            Step next = same
                    ? new Step(step.count().highest(count), step.before())
                    : new Step(count, step == null ? null : step.count());
            last.put(count.stream(), next);
            steps.put(Moment.of(count), next);
        }
    }
}

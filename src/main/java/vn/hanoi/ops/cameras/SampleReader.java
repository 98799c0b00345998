package vn.hanoi.ops.cameras;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final CameraSnapshot cameras;
    private final ObservationTable stream;

    SampleReader(CameraSnapshot cameras, ObservationTable stream) {
        this.cameras = cameras;
        this.stream = stream;
    }

    /** @param fresh stored rows, sorted by camera and time */
    Samples read(List<Row> fresh, Instant now) {
        Map<Count.Key, Count> before = before(fresh);
        List<CountSample> samples = new ArrayList<>(fresh.size());
        int resets = 0;
        for (Row row : fresh) {
            if ((row.flags() & ObservationTable.AGAIN) != 0) {
                continue;
            }
            Count count = row.count();
            Optional<Reading> reading = Reading.of(count, before.get(count.key()));
            Optional<Camera> camera = cameras.numbered(count.camera());
            if (reading.isPresent() && camera.isPresent()) {
                Reading read = reading.get();
                samples.add(new CountSample(
                        camera.get().id(), count.at(), now, read.measure(), count.stream(), read.values()));
                resets += read.reset() ? 1 : 0;
            }
        }
        return new Samples(samples, resets);
    }

    private Map<Count.Key, Count> before(List<Row> fresh) {
        Map<Integer, List<Count>> counters = new HashMap<>();
        for (Row row : fresh) {
            if (row.count().kind() == Kind.CUMULATIVE) {
                counters.computeIfAbsent(row.count().camera(), c -> new ArrayList<>())
                        .add(row.count());
            }
        }
        Map<Count.Key, Count> before = new HashMap<>();
        counters.forEach((camera, counts) -> link(camera, counts, before));
        return before;
    }

    private void link(int camera, List<Count> counts, Map<Count.Key, Count> before) {
        Instant from = counts.getFirst().at().minus(Reading.LONGEST_GAP);
        Map<Integer, Count> last = new HashMap<>();
        for (Count count : stream.between(camera, from, counts.getLast().at().plusMillis(1))) {
            if (count.kind() == Kind.CUMULATIVE) {
                Count previous = last.put(count.stream(), count);
                if (previous != null) {
                    before.put(count.key(), previous);
                }
            }
        }
    }
}

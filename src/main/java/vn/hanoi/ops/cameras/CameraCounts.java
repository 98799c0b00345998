package vn.hanoi.ops.cameras;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.cameras.stream.MinuteTable;
import vn.hanoi.ops.cameras.stream.ObservationTable;

/** The one-minute counts, for charts and comparisons; the newest minute may lag by ten seconds. */
@Service
public class CameraCounts {

    private static final int MANY = 200;
    private static final Duration SHORT = Duration.ofMinutes(5);

    private final CameraSnapshot cameras;
    private final MinuteTable minutes;
    private final ObservationTable stream;
    private final SampleReader samples;

    CameraCounts(CameraSnapshot cameras, MinuteTable minutes, ObservationTable stream, SampleReader samples) {
        this.cameras = cameras;
        this.minutes = minutes;
        this.stream = stream;
        this.samples = samples;
    }

    /**
     * What the observations of a camera said, each at its place, as it was told when they came; while single ones are kept.
     *
     * @param from inclusive
     * @param to exclusive
     */
    public List<CountSample> samples(CameraId camera, Instant from, Instant to) {
        return cameras.numberOf(camera)
                .map(number -> samples.read(stream.between(List.of(number), from, to), to)
                        .samples())
                .orElse(List.of());
    }

    /**
     * The means of these cameras' minutes that begin in a stretch of time, each camera's in order of time. Many cameras in a
     * few minutes are read together with all others, as they lie together by time.
     *
     * @param from inclusive
     * @param to exclusive
     */
    public List<MinuteMean> minuteMeans(Collection<CameraId> wanted, Instant from, Instant to) {
        if (wanted.size() < MANY || Duration.between(from, to).compareTo(SHORT) > 0) {
            return minutes(wanted, from, to).stream()
                    .map(count -> new MinuteMean(
                            count.camera(), count.minute(), count.measure(), count.countClass(), count.mean()))
                    .toList();
        }
        Map<Integer, CameraId> numbers = numbers(wanted);
        List<MinuteMean> found = new ArrayList<>();
        for (MinuteTable.Mean mean : minutes.ofAll(from, to)) {
            CameraId camera = numbers.get(mean.camera());
            if (camera != null) {
                found.add(new MinuteMean(camera, mean.minute(), mean.measure(), mean.type(), mean.mean()));
            }
        }
        return found;
    }

    /**
     * What each of these cameras counted of one class on average of the minutes in a stretch of time that have a count; a camera
     * without any is absent.
     *
     * @param from inclusive
     * @param to exclusive
     */
    public Map<CameraId, Double> means(
            Collection<CameraId> wanted, CountClass type, Measure measure, Instant from, Instant to) {
        Map<Integer, CameraId> numbers = numbers(wanted);
        Map<CameraId, Double> means = new HashMap<>();
        minutes.means(numbers.keySet(), type, measure, from, to)
                .forEach((number, mean) -> means.put(numbers.get(number), mean));
        return means;
    }

    /**
     * The minutes of these cameras that begin in a stretch of time, by camera and time; minutes without a count are absent.
     *
     * @param from inclusive
     * @param to exclusive
     */
    public List<MinuteCount> minutes(Collection<CameraId> wanted, Instant from, Instant to) {
        Map<Integer, CameraId> numbers = numbers(wanted);
        List<MinuteCount> found = new ArrayList<>();
        for (MinuteTable.Row row : minutes.between(numbers.keySet(), from, to)) {
            CameraId camera = numbers.get(row.camera());
            if (camera != null) {
                found.add(new MinuteCount(
                        camera, row.minute(), row.measure(), row.type(), row.mean(), row.max(), row.samples()));
            }
        }
        return found;
    }

    private Map<Integer, CameraId> numbers(Collection<CameraId> wanted) {
        Map<Integer, CameraId> numbers = new HashMap<>();
        wanted.forEach(id -> cameras.numberOf(id).ifPresent(number -> numbers.put(number, id)));
        return numbers;
    }
}

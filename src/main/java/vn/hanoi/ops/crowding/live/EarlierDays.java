package vn.hanoi.ops.crowding.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraPast;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.cameras.MisledMinutes;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.level.Usual;

/** A street's density at the same minutes of the days before: what is normal at this hour. */
@Component
class EarlierDays {

    private static final int DAYS = 7;
    private static final int LEAST_DAYS = 2;
    private static final int REMEMBERED_STREETS = 500;
    private static final Duration READ = Duration.ofHours(2);

    private final CameraCounts counts;
    private final CameraPast past;
    private final Map<StreetId, Hour> remembered = new ConcurrentHashMap<>();

    private record Hour(long from, Map<Long, Double> usual) {}

    EarlierDays(CameraCounts counts, CameraPast past) {
        this.counts = counts;
        this.past = past;
    }

    /** The median of the minute on the days before, or nothing with fewer than two such days. */
    @Nullable
    Double usual(StreetTrack street, long minute) {
        StreetId id = street.place().street().id();
        long block = minute - Math.floorMod(minute, 60L);
        Hour hour = remembered.get(id);
        if (hour == null || minute < hour.from || minute >= hour.from + 120) {
            if (remembered.size() >= REMEMBERED_STREETS) {
                remembered.clear();
            }
            hour = read(street, block);
            remembered.put(id, hour);
        }
        return hour.usual.get(minute);
    }

    private Hour read(StreetTrack street, long from) {
        Map<CameraId, Double> areas = new HashMap<>();
        for (CameraTrack track : street.cameras()) {
            Camera camera = track.camera();
            Double area = camera.visibleArea();
            if (area != null && area > 0) {
                areas.put(camera.id(), area);
            }
        }
        Map<Long, List<Double>> byMinute = new HashMap<>();
        for (int day = 1; day <= DAYS && !areas.isEmpty(); day++) {
            long shift = Duration.ofDays(day).toMinutes();
            densities(areas, Minutes.start(from - shift))
                    .forEach((minute, density) -> byMinute.computeIfAbsent(minute + shift, m -> new ArrayList<>())
                            .add(density));
        }
        Map<Long, Double> usual = new HashMap<>();
        byMinute.forEach((minute, days) -> {
            if (days.size() >= LEAST_DAYS) {
                usual.put(
                        minute,
                        Usual.median(
                                days.stream().mapToDouble(Double::doubleValue).toArray()));
            }
        });
        return new Hour(from, usual);
    }

    private Map<Long, Double> densities(Map<CameraId, Double> areas, Instant from) {
        Map<Long, double[]> sums = new HashMap<>();
        Instant to = from.plus(READ);
        MisledMinutes misled = past.misledMinutes(from, to);
        for (MinuteCount m : counts.minutes(areas.keySet(), from, to)) {
            if (m.measure() == Measure.OCCUPANCY && m.countClass() == CountClass.PERSON && !misled.hold(m)) {
                double[] sum = sums.computeIfAbsent(Minutes.of(m.minute()), k -> new double[2]);
                sum[0] += m.mean();
                sum[1] += areas.getOrDefault(m.camera(), 0.0);
            }
        }
        Map<Long, Double> densities = new HashMap<>();
        sums.forEach((minute, sum) -> densities.put(minute, sum[0] / sum[1]));
        return densities;
    }
}

package vn.hanoi.ops.crowding.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.crowding.StreetHistory;

/** What the cameras of streets counted in a minute that is over, from the one-minute counts. */
@Component
class PastCounts {

    private static final int FAST_SECONDS = 60;
    private static final int FAST_MINUTES = 2;
    private static final int SLOW_MINUTES = 60;

    private final CameraCounts counts;
    private final CameraRegistry cameras;

    PastCounts(CameraCounts counts, CameraRegistry cameras) {
        this.counts = counts;
        this.cameras = cameras;
    }

    /** A camera's newest minute up to the one that was asked for: how many of each class were in its picture. */
    record Seen(Instant minute, Map<CountClass, Double> picture) {}

    /** What each camera showed; a camera that did not deliver around the minute is absent. */
    Map<CameraId, Seen> at(Collection<CameraId> wanted, Instant minute) {
        List<CameraId> fast = new ArrayList<>();
        List<CameraId> slow = new ArrayList<>();
        for (CameraId id : wanted) {
            boolean slowly = cameras.find(id)
                    .filter(c -> c.interval().toSeconds() > FAST_SECONDS)
                    .isPresent();
            (slowly ? slow : fast).add(id);
        }
        Map<CameraId, Seen> seen = new HashMap<>();
        read(fast, minute, 0, seen);
        read(fast.stream().filter(id -> !seen.containsKey(id)).toList(), minute, FAST_MINUTES, seen);
        read(slow, minute, SLOW_MINUTES, seen);
        return seen;
    }

    private void read(List<CameraId> ids, Instant minute, int back, Map<CameraId, Seen> seen) {
        Instant to = minute.plusSeconds(60);
        for (MinuteCount count : counts.minutes(ids, minute.minusSeconds(60L * back), to)) {
            Camera camera = cameras.find(count.camera()).orElse(null);
            boolean over = camera == null
                    || back == SLOW_MINUTES
                            && count.minute()
                                    .plus(camera.interval().multipliedBy(2))
                                    .isBefore(minute);
            if (!over) {
                take(count, seen);
            }
        }
    }

    /** Minutes come in order of time, so a later one replaces what was there. */
    private static void take(MinuteCount count, Map<CameraId, Seen> seen) {
        Seen before = seen.get(count.camera());
        if (before == null || before.minute().isBefore(count.minute())) {
            before = new Seen(count.minute(), new EnumMap<>(CountClass.class));
            seen.put(count.camera(), before);
        }
        if (count.measure() == Measure.OCCUPANCY) {
            before.picture().put(count.countClass(), count.mean());
        }
    }

    /** The minutes of a street's cameras in a stretch of time. */
    List<StreetHistory.Minute> minutes(Collection<CameraId> ids, Instant from, Instant to) {
        Map<Instant, Map<CameraId, Double>> people = new TreeMap<>();
        Map<Instant, Set<CameraId>> delivered = new HashMap<>();
        for (MinuteCount count : counts.minutes(ids, from, to)) {
            people.computeIfAbsent(count.minute(), m -> new HashMap<>());
            delivered.computeIfAbsent(count.minute(), m -> new HashSet<>()).add(count.camera());
            if (count.measure() == Measure.OCCUPANCY && count.countClass() == CountClass.PERSON) {
                people.get(count.minute()).put(count.camera(), count.mean());
            }
        }
        List<StreetHistory.Minute> minutes = new ArrayList<>(people.size());
        people.forEach((at, byCamera) -> minutes.add(new StreetHistory.Minute(
                at,
                byCamera.isEmpty()
                        ? null
                        : byCamera.values().stream().mapToDouble(d -> d).sum(),
                density(byCamera),
                delivered.getOrDefault(at, Set.of()).size())));
        return minutes;
    }

    /** People on measured ground by its size, or nothing when no measured camera showed people. */
    @Nullable
    Double density(Map<CameraId, Double> people) {
        double count = 0;
        double ground = 0;
        for (Map.Entry<CameraId, Double> entry : people.entrySet()) {
            Double area = cameras.find(entry.getKey()).map(Camera::visibleArea).orElse(null);
            if (area != null && area > 0) {
                count += entry.getValue();
                ground += area;
            }
        }
        return ground > 0 ? count / ground : null;
    }
}

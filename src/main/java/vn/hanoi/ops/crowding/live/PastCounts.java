package vn.hanoi.ops.crowding.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraPast;
import vn.hanoi.ops.cameras.CameraPast.Misled;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetHistory;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/**
 * What the cameras of streets counted in a minute that is over, from the one-minute counts. Cameras that misled then are
 * left out, as they were then.
 */
@Component
class PastCounts {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FAST = MINUTE;
    private static final Duration FAST_PATIENCE = Duration.ofMinutes(2);
    private static final Duration SLOW_MEMORY = Duration.ofHours(1);

    private final CameraCounts counts;
    private final CameraRegistry cameras;
    private final CameraPast past;
    private final CrowdingSettings settings;

    PastCounts(CameraCounts counts, CameraRegistry cameras, CameraPast past, CrowdingSettings settings) {
        this.counts = counts;
        this.cameras = cameras;
        this.past = past;
        this.settings = settings;
    }

    /**
     * A camera's newest minute up to the one that was asked for.
     *
     * @param shows whether it delivered around that minute; a level could still be judged by an older one
     * @param picture how many of each class were in its picture
     */
    record Seen(Instant minute, boolean shows, Map<CountClass, Double> picture) {}

    private record Asked(Instant minute, Map<CameraId, List<Misled>> misled, Map<CameraId, Seen> newest) {}

    /** What each camera showed; one that the level of that minute could not rest on any more is absent. */
    Map<CameraId, Seen> at(Collection<CameraId> wanted, Instant minute) {
        Duration maxAge = settings.at(minute).rules().maxAge();
        List<CameraId> fast = new ArrayList<>();
        List<CameraId> slow = new ArrayList<>();
        for (CameraId id : wanted) {
            boolean slowly = cameras.find(id).filter(PastCounts::isSlow).isPresent();
            (slowly ? slow : fast).add(id);
        }
        Asked asked = new Asked(minute, misled(minute.minus(SLOW_MEMORY), minute.plus(MINUTE)), new HashMap<>());
        read(fast, Duration.ZERO, asked);
        read(fast.stream().filter(id -> !asked.newest().containsKey(id)).toList(), maxAge, asked);
        read(slow, SLOW_MEMORY, asked);
        Map<CameraId, Seen> seen = new HashMap<>();
        asked.newest().forEach((id, newest) -> cameras.find(id)
                .filter(camera -> !age(asked, newest.minute().plus(held(camera)))
                        .minus(maxAge)
                        .isPositive())
                .ifPresent(camera -> seen.put(id, newest)));
        return seen;
    }

    private void read(List<CameraId> ids, Duration back, Asked asked) {
        Instant to = asked.minute().plus(MINUTE);
        for (MinuteCount count : counts.minutes(ids, asked.minute().minus(back), to)) {
            Camera camera = cameras.find(count.camera()).orElse(null);
            if (camera != null && !misled(asked.misled(), count.camera(), count.minute())) {
                take(count, camera, asked);
            }
        }
    }

    /** Minutes come in order of time, so a later one replaces what was there. */
    private static void take(MinuteCount count, Camera camera, Asked asked) {
        Seen before = asked.newest().get(count.camera());
        if (before == null || before.minute().isBefore(count.minute())) {
            Duration patience = isSlow(camera) ? camera.interval().multipliedBy(2) : FAST_PATIENCE;
            boolean shows = age(asked, count.minute()).compareTo(patience) <= 0
                    && !misled(asked.misled(), count.camera(), asked.minute());
            before = new Seen(count.minute(), shows, new EnumMap<>(CountClass.class));
            asked.newest().put(count.camera(), before);
        }
        if (before.shows() && count.measure() == Measure.OCCUPANCY) {
            before.picture().put(count.countClass(), count.mean());
        }
    }

    private static Duration age(Asked asked, Instant minute) {
        return Duration.between(minute, asked.minute());
    }

    private static boolean isSlow(Camera camera) {
        return camera.interval().compareTo(FAST) > 0;
    }

    /** How long a count stands for the minutes after its own. */
    private static Duration held(Camera camera) {
        return Duration.ofMinutes(camera.interval().multipliedBy(2).toMinutes());
    }

    private Map<CameraId, List<Misled>> misled(Instant from, Instant to) {
        Map<CameraId, List<Misled>> misled = new HashMap<>();
        past.misled(from, to).forEach(one -> misled.computeIfAbsent(one.camera(), id -> new ArrayList<>())
                .add(one));
        return misled;
    }

    private static boolean misled(Map<CameraId, List<Misled>> known, CameraId camera, Instant minute) {
        return known.getOrDefault(camera, List.of()).stream()
                .anyMatch(one ->
                        one.from().isBefore(minute.plus(MINUTE)) && one.to().isAfter(minute));
    }

    /**
     * The minutes of a street's cameras in a stretch of time.
     *
     * @param levels the street's levels, oldest first
     */
    List<StreetHistory.Minute> minutes(Collection<CameraId> ids, Instant from, Instant to, List<LevelSpan> levels) {
        Map<CameraId, List<Misled>> misled = misled(from, to);
        StreetMinutes minutes = new StreetMinutes();
        for (MinuteCount count : counts.minutes(ids, from, to)) {
            if (!misled(misled, count.camera(), count.minute())) {
                minutes.add(count);
            }
        }
        return minutes.list(levels, this::density);
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

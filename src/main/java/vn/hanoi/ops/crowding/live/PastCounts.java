package vn.hanoi.ops.crowding.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraPast;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.cameras.MinuteMean;
import vn.hanoi.ops.cameras.MisledMinutes;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetHistory;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/**
 * What the cameras of streets counted in a minute that is over, from the one-minute counts. Cameras that misled then are
 * left out, as they were then; those that were retired since are in it.
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

    private record Asked(Instant minute, MisledMinutes misled, Map<CameraId, Seen> newest) {}

    /** What each camera showed; one that the level of that minute could not rest on any more is absent. */
    Map<CameraId, Seen> at(Collection<CameraId> wanted, Instant minute) {
        Duration maxAge = settings.at(minute).rules().maxAge();
        List<CameraId> fast = new ArrayList<>();
        List<CameraId> slow = new ArrayList<>();
        for (CameraId id : wanted) {
            boolean slowly = cameras.registered(id).filter(PastCounts::isSlow).isPresent();
            (slowly ? slow : fast).add(id);
        }
        Asked asked =
                new Asked(minute, past.misledMinutes(minute.minus(SLOW_MEMORY), minute.plus(MINUTE)), new HashMap<>());
        read(fast, Duration.ZERO, asked);
        read(fast.stream().filter(id -> !asked.newest().containsKey(id)).toList(), maxAge, asked);
        read(slow, SLOW_MEMORY, asked);
        Map<CameraId, Seen> seen = new HashMap<>();
        asked.newest().forEach((id, newest) -> cameras.registered(id)
                .filter(camera -> !age(asked, newest.minute().plus(held(camera)))
                        .minus(maxAge)
                        .isPositive())
                .ifPresent(camera -> seen.put(id, newest)));
        return seen;
    }

    private void read(List<CameraId> ids, Duration back, Asked asked) {
        Instant to = asked.minute().plus(MINUTE);
        for (MinuteMean count : counts.minuteMeans(ids, asked.minute().minus(back), to)) {
            Camera camera = cameras.registered(count.camera()).orElse(null);
            if (camera != null && !asked.misled().hold(count.camera(), count.minute())) {
                take(count, camera, asked);
            }
        }
    }

    /** Minutes come in order of time, so a later one replaces what was there. */
    private static void take(MinuteMean count, Camera camera, Asked asked) {
        Seen before = asked.newest().get(count.camera());
        if (before == null || before.minute().isBefore(count.minute())) {
            Duration patience = isSlow(camera) ? camera.interval().multipliedBy(2) : FAST_PATIENCE;
            boolean shows = age(asked, count.minute()).compareTo(patience) <= 0
                    && !asked.misled().hold(count.camera(), asked.minute());
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

    /** How many watched a street: its cameras in use, and of the retired ones those that delivered then. */
    int watching(Collection<CameraId> ids, Set<CameraId> delivered) {
        return (int) ids.stream()
                .filter(id -> delivered.contains(id) || cameras.find(id).isPresent())
                .count();
    }

    /**
     * What a street's cameras counted in a stretch of time.
     *
     * @param judged when its level could rest on their counts, in order
     */
    record Counted(List<StreetHistory.Minute> minutes, List<StreetHistory.Stretch> judged) {}

    /**
     * The minutes of a street's cameras in a stretch of time.
     *
     * @param levels the street's levels, oldest first
     */
    Counted minutes(Collection<CameraId> ids, Instant from, Instant to, List<LevelSpan> levels) {
        Instant earlier = from.minus(SLOW_MEMORY);
        Duration maxAge = settings.at(from).rules().maxAge().plus(MINUTE);
        MisledMinutes misled = past.misledMinutes(earlier, to);
        StreetMinutes minutes = new StreetMinutes();
        for (MinuteCount count : counts.minutes(ids, earlier, to)) {
            if (misled.hold(count)) {
                continue;
            }
            Duration held =
                    cameras.registered(count.camera()).map(PastCounts::held).orElse(Duration.ZERO);
            minutes.bear(count.minute(), count.minute().plus(held).plus(maxAge));
            if (!count.minute().isBefore(from)) {
                minutes.add(count);
            }
        }
        return new Counted(
                minutes.list(levels, this::density, delivered -> watching(ids, delivered)), minutes.judged());
    }

    /** People on measured ground by its size, or nothing when no measured camera showed people. */
    @Nullable
    Double density(Map<CameraId, Double> people) {
        double count = 0;
        double ground = 0;
        for (Map.Entry<CameraId, Double> entry : people.entrySet()) {
            Double area =
                    cameras.registered(entry.getKey()).map(Camera::visibleArea).orElse(null);
            if (area != null && area > 0) {
                count += entry.getValue();
                ground += area;
            }
        }
        return ground > 0 ? count / ground : null;
    }
}

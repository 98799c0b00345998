package vn.hanoi.ops.crowding.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraPast;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.cameras.MisledMinutes;
import vn.hanoi.ops.crowding.level.CrowdingRules;

/** Reads the minutes that the cameras' room keeps, some cameras at a time. */
@Component
class StoredMinutes {

    private static final int CAMERAS_AT_ONCE = 50;

    private final CameraCounts counts;
    private final CameraPast past;
    private final Clock clock;

    StoredMinutes(CameraCounts counts, CameraPast past, Clock clock) {
        this.counts = counts;
        this.past = past;
        this.clock = clock;
    }

    /** Fills new tracks with the minutes that can be judged again; what was only sent again is history. */
    void restore(Collection<CameraId> fresh, Map<CameraId, CameraTrack> tracks) {
        Instant now = clock.instant();
        Instant kept = now.minus(Duration.ofMinutes(CameraTrack.KEPT_MINUTES));
        MisledMinutes misled = past.misledMinutes(kept, now.plusSeconds(60));
        for (List<CameraId> some : parts(fresh)) {
            counts.minutes(some, kept, now.plusSeconds(60)).forEach(minute -> restore(minute, tracks, misled));
        }
    }

    /** The weighted minutes of each camera in its one measure that it counted while it did not mislead, if there are any. */
    void totals(
            Collection<CameraTrack> cameras,
            Instant from,
            Instant to,
            CrowdingRules rules,
            BiConsumer<CameraId, TreeMap<Long, Double>> taker) {
        Map<CameraId, CameraTrack> tracks = new HashMap<>();
        cameras.forEach(track -> tracks.put(track.camera().id(), track));
        MisledMinutes misled = past.misledMinutes(from, to);
        for (List<CameraId> some : parts(tracks.keySet())) {
            Map<CameraId, TreeMap<Long, Double>> totals = new HashMap<>();
            for (MinuteCount minute : counts.minutes(some, from, to)) {
                if (tracks.get(minute.camera()).measure() == minute.measure() && !misled.hold(minute)) {
                    double weight = rules.relativeWeights().getOrDefault(minute.countClass(), 0.0);
                    totals.computeIfAbsent(minute.camera(), id -> new TreeMap<>())
                            .merge(Minutes.of(minute.minute()), weight * minute.mean(), Double::sum);
                }
            }
            totals.forEach(taker);
        }
    }

    private static void restore(MinuteCount minute, Map<CameraId, CameraTrack> tracks, MisledMinutes misled) {
        CameraTrack track = tracks.get(minute.camera());
        if (track != null && minute.samples() > 0) {
            track.restore(minute, misled.hold(minute));
        }
    }

    private static List<List<CameraId>> parts(Collection<CameraId> cameras) {
        List<CameraId> all = List.copyOf(cameras);
        List<List<CameraId>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CAMERAS_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + CAMERAS_AT_ONCE)));
        }
        return parts;
    }
}

package vn.hanoi.ops.crowding.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/** Fills new tracks with the minutes that the cameras' room keeps. */
@Component
class StoredMinutes {

    private static final int CAMERAS_AT_ONCE = 100;

    private final CameraCounts counts;
    private final CrowdingSettings settings;
    private final Clock clock;

    StoredMinutes(CameraCounts counts, CrowdingSettings settings, Clock clock) {
        this.counts = counts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads the minutes that can be judged again for all, and the hours of the usual for cameras without an area. */
    void restore(Collection<CameraId> fresh, Map<CameraId, CameraTrack> tracks) {
        Instant now = clock.instant();
        Instant kept = now.minus(Duration.ofMinutes(CameraTrack.KEPT_MINUTES));
        CrowdingRules rules = settings.at(now).rules();
        List<CameraId> all = new ArrayList<>(fresh);
        List<CameraId> unmeasured = new ArrayList<>();
        for (CameraId id : all) {
            CameraTrack track = tracks.get(id);
            if (track != null && track.camera().visibleArea() == null) {
                unmeasured.add(id);
            }
        }
        for (List<CameraId> some : parts(all)) {
            counts.minutes(some, kept, now.plusSeconds(60)).forEach(m -> restore(m, tracks));
        }
        Instant first = now.minus(Duration.ofHours(rules.usual().hours()));
        for (List<CameraId> some : parts(unmeasured)) {
            remember(counts.minutes(some, first, kept), rules, tracks);
        }
    }

    private static void restore(MinuteCount minute, Map<CameraId, CameraTrack> tracks) {
        CameraTrack track = tracks.get(minute.camera());
        if (track != null) {
            track.restore(minute);
        }
    }

    private static void remember(List<MinuteCount> minutes, CrowdingRules rules, Map<CameraId, CameraTrack> tracks) {
        Map<CameraTrack, Map<Long, Double>> totals = new HashMap<>();
        for (MinuteCount minute : minutes) {
            CameraTrack track = tracks.get(minute.camera());
            if (track != null && track.comparesBy(minute.measure())) {
                double weight = rules.relativeWeights().getOrDefault(minute.countClass(), 0.0);
                totals.computeIfAbsent(track, t -> new HashMap<>())
                        .merge(Minutes.of(minute.minute()), weight * minute.mean(), Double::sum);
            }
        }
        totals.forEach((track, series) -> series.forEach(track::remember));
    }

    private static List<List<CameraId>> parts(List<CameraId> all) {
        List<List<CameraId>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CAMERAS_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + CAMERAS_AT_ONCE)));
        }
        return parts;
    }
}

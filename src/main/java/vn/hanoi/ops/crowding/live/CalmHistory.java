package vn.hanoi.ops.crowding.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.UsualRules;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/** Fills the calm hours of new streets and cameras from what is stored, without the time of raised levels. */
@Component
class CalmHistory {

    private final StoredMinutes stored;
    private final LevelHistory history;
    private final CrowdingSettings settings;
    private final Clock clock;

    CalmHistory(StoredMinutes stored, LevelHistory history, CrowdingSettings settings, Clock clock) {
        this.stored = stored;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    /** A camera without measured ground at a street that knows nothing of it yet. */
    private record Gap(StreetTrack street, CameraTrack camera) {}

    /** Reads the minutes before those that are judged again. */
    void fill(List<StreetTrack> streets) {
        List<Gap> gaps = new ArrayList<>();
        for (StreetTrack street : streets) {
            street.cameras().stream()
                    .filter(camera -> camera.camera().visibleArea() == null
                            && street.calm().lacks(camera))
                    .forEach(camera -> gaps.add(new Gap(street, camera)));
        }
        if (gaps.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        CrowdingRules rules = settings.at(now).rules();
        Instant end = now.minus(Duration.ofMinutes(CameraTrack.KEPT_MINUTES));
        Instant recent = end.minus(Duration.ofHours(rules.usual().hours()));
        Instant longAgo = recent.minus(Duration.ofHours(rules.usual().freezeHours()));
        Map<StreetId, List<LevelRow>> levels = history.changes(longAgo, end);
        List<Gap> calm = new ArrayList<>();
        List<Gap> raised = new ArrayList<>();
        for (Gap gap : gaps) {
            boolean frozen = frozen(levels, gap, rules.usual()).stretches().stream()
                    .anyMatch(stretch -> stretch.to() > Minutes.of(recent));
            (frozen ? raised : calm).add(gap);
        }
        fill(calm, recent, end, rules, levels);
        fill(raised, longAgo, end, rules, levels);
    }

    private void fill(
            List<Gap> gaps, Instant from, Instant to, CrowdingRules rules, Map<StreetId, List<LevelRow>> levels) {
        Set<CameraTrack> cameras = new HashSet<>();
        gaps.forEach(gap -> cameras.add(gap.camera()));
        Map<CameraId, TreeMap<Long, Double>> totals = new HashMap<>();
        stored.totals(cameras, from, to, rules, totals::put);
        for (Gap gap : gaps) {
            FrozenTime frozen = frozen(levels, gap, rules.usual());
            totals.getOrDefault(gap.camera().camera().id(), new TreeMap<>()).forEach((minute, total) -> {
                if (!frozen.holds(minute)) {
                    gap.street().calm().add(gap.camera(), minute, total);
                }
            });
        }
    }

    private static FrozenTime frozen(Map<StreetId, List<LevelRow>> levels, Gap gap, UsualRules rules) {
        StreetId street = gap.street().place().street().id();
        return FrozenTime.of(levels.getOrDefault(street, List.of()), rules.freezeHours());
    }
}

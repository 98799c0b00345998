package vn.hanoi.ops.crowding.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.LevelWhy;
import vn.hanoi.ops.crowding.LevelWhy.Passage;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.GaugeState;
import vn.hanoi.ops.crowding.level.LevelGauge;
import vn.hanoi.ops.crowding.level.Reading;
import vn.hanoi.ops.crowding.level.RulesVersion;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/** Says why a street has its level, under the settings by which it was judged. */
@Component
class Reasons {

    private final CrowdingSettings settings;
    private final CameraRegistry cameras;
    private final Picture picture;

    Reasons(CrowdingSettings settings, CameraRegistry cameras, Picture picture) {
        this.settings = settings;
        this.cameras = cameras;
        this.picture = picture;
    }

    LevelWhy why(StreetTrack track) {
        StreetTrack.Step step = track.last();
        GaugeState state = step.state();
        RulesVersion version =
                step.settingsVersion() == 0 ? settings.current() : settings.version(step.settingsVersion());
        Reading newest = state.newest();
        return new LevelWhy(
                track.place().street().id(),
                state.level(),
                picture.stale(state),
                newest == null ? Basis.UNKNOWN : newest.basis(),
                newest == null ? null : newest.value(),
                up(state, version.rules()),
                down(state, version.rules()),
                state.window().size(),
                newest == null ? null : newest.minute(),
                codes(newest == null ? List.of() : newest.cameras()),
                newest == null ? Map.of() : counts(track, newest, version.rules()),
                codes(newest == null ? List.of() : newest.missing()),
                version.version(),
                version.validFrom(),
                version.source());
    }

    private static @Nullable Passage up(GaugeState state, CrowdingRules rules) {
        Reading newest = state.newest();
        if (state.level() < 2 || newest == null) {
            return null;
        }
        return new Passage(
                rules.scale(newest.basis()).up(state.level()),
                new LevelGauge(rules).reaching(state, state.level()),
                rules.rise().needed(),
                rules.rise().of());
    }

    private static @Nullable Passage down(GaugeState state, CrowdingRules rules) {
        Reading newest = state.newest();
        if (state.level() < 2 || newest == null) {
            return null;
        }
        return new Passage(
                rules.scale(newest.basis()).down(state.level()),
                new LevelGauge(rules).leaving(state, state.level()),
                rules.fall().needed(),
                rules.fall().of());
    }

    private static Map<String, Double> counts(StreetTrack track, Reading newest, CrowdingRules rules) {
        long minute = Minutes.of(newest.minute());
        Map<String, Double> counts = new TreeMap<>();
        for (CameraTrack camera : track.cameras()) {
            if (newest.cameras().contains(camera.camera().id())) {
                OptionalDouble count =
                        newest.basis() == Basis.DENSITY ? camera.people(minute, rules) : camera.total(minute, rules);
                count.ifPresent(c -> counts.put(camera.camera().code(), c));
            }
        }
        return counts;
    }

    private List<String> codes(List<CameraId> ids) {
        return ids.stream()
                .map(cameras::find)
                .flatMap(Optional::stream)
                .map(Camera::code)
                .sorted()
                .toList();
    }
}

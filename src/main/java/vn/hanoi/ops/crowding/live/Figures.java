package vn.hanoi.ops.crowding.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.crowding.CrowdingFigures;
import vn.hanoi.ops.crowding.OpenAdvisories;
import vn.hanoi.ops.crowding.OpenAdvisories.Awaited;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.GaugeState;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/** Adds up what stands above the map. */
@Component
class Figures {

    private static final int BEFORE_MINUTES = 30;

    private final LiveStreets live;
    private final Picture picture;
    private final CameraRegistry registry;
    private final CrowdingSettings settings;
    private final OpenAdvisories advisories;
    private final Clock clock;

    Figures(
            LiveStreets live,
            Picture picture,
            CameraRegistry registry,
            CrowdingSettings settings,
            OpenAdvisories advisories,
            Clock clock) {
        this.live = live;
        this.picture = picture;
        this.registry = registry;
        this.settings = settings;
        this.advisories = advisories;
        this.clock = clock;
    }

    CrowdingFigures of(AreaScope scope) {
        Instant now = clock.instant();
        long before = Minutes.of(now) - BEFORE_MINUTES;
        CrowdingRules rules = settings.at(now).rules();
        List<StreetNow> streets =
                live.shown().stream().filter(s -> scope.covers(s.area())).toList();
        List<CameraTrack> cameras = live.cameras().stream()
                .filter(c -> scope.covers(c.camera().area()))
                .toList();
        List<Camera> registered =
                registry.all().stream().filter(c -> scope.covers(c.area())).toList();
        Awaited awaited = advisories.awaited(scope, now);
        return new CrowdingFigures(
                streets.size(),
                at(5, streets),
                earlier(5, scope, before),
                at(4, streets),
                earlier(4, scope, before),
                (int) streets.stream().filter(s -> s.level() == 0 || s.stale()).count(),
                awaited.waiting(),
                awaited.overdue(),
                awaited.oldestOverdue(),
                (int) registered.stream().filter(this::online).count(),
                registered.size(),
                sum(cameras, picture::people),
                sum(cameras, c -> orNull(c.people(before, rules))),
                newest(streets));
    }

    private static @Nullable Instant newest(List<StreetNow> streets) {
        return streets.stream()
                .map(StreetNow::asOf)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private boolean online(Camera camera) {
        return registry.healthOf(camera.id()) == CameraHealth.ONLINE;
    }

    private static int at(int level, List<StreetNow> streets) {
        return (int)
                streets.stream().filter(s -> s.level() == level && !s.stale()).count();
    }

    private @Nullable Integer earlier(int level, AreaScope scope, long minute) {
        Instant then = Minutes.end(minute);
        Duration maxAge = settings.at(then).rules().maxAge();
        List<Integer> levels = live.streets().stream()
                .filter(t -> scope.covers(t.place().street().area()))
                .flatMap(t -> t.at(minute).stream())
                .filter(state -> !state.stale(then, maxAge))
                .map(GaugeState::level)
                .toList();
        return levels.isEmpty()
                ? null
                : (int) levels.stream().filter(l -> l == level).count();
    }

    private static @Nullable Integer sum(List<CameraTrack> cameras, Function<CameraTrack, @Nullable Double> people) {
        double sum = 0;
        boolean any = false;
        for (CameraTrack camera : cameras) {
            Double here = people.apply(camera);
            if (here != null) {
                any = true;
                sum += here;
            }
        }
        return any ? (int) Math.round(sum) : null;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}

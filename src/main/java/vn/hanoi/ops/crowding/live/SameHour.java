package vn.hanoi.ops.crowding.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.Usual;
import vn.hanoi.ops.crowding.level.UsualRules;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/**
 * Gives cameras without measured ground what the same hour showed before, and gives it before that hour begins: the same
 * hour of the week, or of the days before while too few weeks are known. Only hours under the same restriction count.
 */
@Component
class SameHour {

    /** A day counts when the camera counted in half of the hour's minutes. */
    private static final int MINUTES_OF_A_DAY = 30;

    private static final int WEEKS = 4;
    private static final int WEEK = 7;

    private final StoredMinutes stored;
    private final LiveStreets live;
    private final CrowdingSettings settings;
    private final Restrictions restrictions;
    private final Clock clock;
    private final Set<Long> loaded = new HashSet<>();

    SameHour(
            StoredMinutes stored, LiveStreets live, CrowdingSettings settings, Restrictions restrictions, Clock clock) {
        this.stored = stored;
        this.live = live;
        this.settings = settings;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** Loads the hours that are judged or may be judged again for cameras that are new. */
    synchronized void load(Collection<CameraTrack> fresh) {
        long now = hour(clock.instant());
        for (long hour = now - 2; hour <= now + 1; hour++) {
            load(hour, fresh);
        }
    }

    /** Loads the present hours of all cameras once more, soon: other tracks took the place of those that were loaded. */
    synchronized void again() {
        loaded.clear();
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 20_000)
    synchronized void prepare() {
        long next = hour(clock.instant()) + 1;
        for (long hour = next - 1; hour <= next; hour++) {
            if (loaded.add(hour)) {
                load(hour, live.cameras());
            }
        }
        loaded.removeIf(hour -> hour < next - 1 || hour > next);
    }

    private void load(long hour, Collection<CameraTrack> cameras) {
        CrowdingRules rules = settings.at(start(hour)).rules();
        List<CameraTrack> unmeasured =
                cameras.stream().filter(c -> c.camera().visibleArea() == null).toList();
        if (rules.usual().days() == 0 || unmeasured.isEmpty()) {
            unmeasured.forEach(track -> track.sameHour(hour, OptionalDouble.empty()));
            return;
        }
        Map<CameraId, List<double[]>> weeks =
                read(hour, IntStream.rangeClosed(1, WEEKS).map(w -> w * WEEK), unmeasured);
        Map<CameraId, List<double[]>> days =
                read(hour, IntStream.rangeClosed(1, rules.usual().days()), unmeasured);
        unmeasured.forEach(track -> {
            OptionalDouble weekly = edge(weeks.getOrDefault(track.camera().id(), List.of()), rules.usual());
            track.sameHour(
                    hour,
                    weekly.isPresent()
                            ? weekly
                            : edge(days.getOrDefault(track.camera().id(), List.of()), rules.usual()));
        });
    }

    /** The hour's minutes so many days before, of the days under the same restriction. */
    private Map<CameraId, List<double[]>> read(long hour, IntStream before, List<CameraTrack> unmeasured) {
        CrowdingRules rules = settings.at(start(hour)).rules();
        Map<CameraId, List<double[]>> days = new HashMap<>();
        for (int day : before.toArray()) {
            Instant from = start(hour).minus(Duration.ofDays(day));
            if (!restrictions.same(from, start(hour))) {
                continue;
            }
            stored.totals(unmeasured, from, from.plus(Duration.ofHours(1)), rules, (camera, minutes) -> {
                if (minutes.size() >= MINUTES_OF_A_DAY) {
                    days.computeIfAbsent(camera, id -> new ArrayList<>())
                            .add(minutes.values().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray());
                }
            });
        }
        return days;
    }

    private static OptionalDouble edge(List<double[]> days, UsualRules rules) {
        if (days.size() < UsualRules.LEAST_DAYS) {
            return OptionalDouble.empty();
        }
        return Usual.upperEdge(
                days.stream().flatMapToDouble(java.util.Arrays::stream).toArray(), rules);
    }

    private static long hour(Instant instant) {
        return Math.floorDiv(Minutes.of(instant), 60L);
    }

    private static Instant start(long hour) {
        return Minutes.start(hour * 60);
    }
}

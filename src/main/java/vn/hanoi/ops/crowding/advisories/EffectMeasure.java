package vn.hanoi.ops.crowding.advisories;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.MinuteCount;

/**
 * Compares the minutes around an action. A camera counts only when it delivered on both sides, so that one that fails
 * afterwards does not look like success.
 */
final class EffectMeasure {

    static final Duration SIDE = AdvisoryEffect.SIDE;

    private EffectMeasure() {}

    /** Sum and number of a camera's minutes on one side. */
    private record Side(double sum, int minutes) {
        Side plus(double people) {
            return new Side(sum + people, minutes + 1);
        }

        double mean() {
            return sum / minutes;
        }
    }

    static AdvisoryEffect of(Instant actedAt, Instant now, Collection<CameraId> cameras, List<MinuteCount> counts) {
        Instant middle = actedAt.truncatedTo(ChronoUnit.MINUTES);
        Map<CameraId, Side> before = new HashMap<>();
        Map<CameraId, Side> after = new HashMap<>();
        Map<Instant, Double> byMinute = new TreeMap<>();
        for (MinuteCount c : counts) {
            if (c.measure() == Measure.OCCUPANCY && c.countClass() == CountClass.PERSON) {
                Map<CameraId, Side> side = c.minute().isBefore(middle) ? before : after;
                side.merge(c.camera(), new Side(c.mean(), 1), (old, one) -> old.plus(one.sum()));
                byMinute.merge(c.minute(), c.mean(), Double::sum);
            }
        }
        Duration passed = Duration.between(middle, now);
        long minutesAfter = Math.clamp(passed.toMinutes(), 0, SIDE.toMinutes());
        Duration left = SIDE.minus(passed);
        return new AdvisoryEffect(
                actedAt,
                mean(before, after),
                mean(after, before),
                share(before, cameras.size() * SIDE.toMinutes()),
                share(after, cameras.size() * minutesAfter),
                left.isNegative() ? Duration.ZERO : left,
                points(middle, byMinute));
    }

    private static @Nullable Double mean(Map<CameraId, Side> side, Map<CameraId, Side> other) {
        List<Double> means = new ArrayList<>();
        side.forEach((camera, minutes) -> {
            if (other.containsKey(camera)) {
                means.add(minutes.mean());
            }
        });
        return means.isEmpty()
                ? null
                : means.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double share(Map<CameraId, Side> side, long expected) {
        int present = side.values().stream().mapToInt(Side::minutes).sum();
        return expected == 0 ? 0 : Math.min(1, (double) present / expected);
    }

    private static List<AdvisoryEffect.Point> points(Instant middle, Map<Instant, Double> byMinute) {
        List<AdvisoryEffect.Point> points = new ArrayList<>();
        for (long m = -SIDE.toMinutes(); m < SIDE.toMinutes(); m++) {
            Instant minute = middle.plus(m, ChronoUnit.MINUTES);
            points.add(new AdvisoryEffect.Point(minute, byMinute.get(minute)));
        }
        return points;
    }
}

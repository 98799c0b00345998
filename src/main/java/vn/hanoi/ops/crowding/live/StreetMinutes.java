package vn.hanoi.ops.crowding.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetHistory;

/** Adds up what a street's cameras counted, minute by minute. */
final class StreetMinutes {

    private final Map<Instant, Sum> sums = new TreeMap<>();
    private final Map<Instant, Instant> borne = new TreeMap<>();

    private static final class Sum {
        private final Map<CameraId, Double> people = new HashMap<>();
        private final Set<CameraId> delivered = new HashSet<>();
        private @Nullable Double vehicles;
        private @Nullable Double passing;
        private @Nullable Double vehiclesPassing;
    }

    /** Makes a density of the people at each camera, where the ground is measured. */
    interface Ground {
        @Nullable
        Double density(Map<CameraId, Double> people);
    }

    void add(MinuteCount count) {
        Sum sum = sums.computeIfAbsent(count.minute(), minute -> new Sum());
        sum.delivered.add(count.camera());
        boolean people = count.countClass() == CountClass.PERSON;
        if (count.measure() == Measure.OCCUPANCY && people) {
            sum.people.put(count.camera(), count.mean());
        } else if (count.measure() == Measure.OCCUPANCY) {
            sum.vehicles = plus(sum.vehicles, count.mean());
        } else if (people) {
            sum.passing = plus(sum.passing, count.mean());
        } else {
            sum.vehiclesPassing = plus(sum.vehiclesPassing, count.mean());
        }
    }

    /** Notes that a level could rest on a count from its minute until then. */
    void bear(Instant minute, Instant until) {
        borne.merge(minute, until, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** When a level could rest on any count, in order; what touches is one stretch. */
    List<StreetHistory.Stretch> judged() {
        List<StreetHistory.Stretch> judged = new ArrayList<>();
        borne.forEach((from, to) -> {
            StreetHistory.Stretch last = judged.isEmpty() ? null : judged.getLast();
            if (last == null || last.to().isBefore(from)) {
                judged.add(new StreetHistory.Stretch(from, to));
            } else if (to.isAfter(last.to())) {
                judged.set(judged.size() - 1, new StreetHistory.Stretch(last.from(), to));
            }
        });
        return judged;
    }

    /** @param levels oldest first @param watching how many watched, of those that delivered */
    List<StreetHistory.Minute> list(List<LevelSpan> levels, Ground ground, ToIntFunction<Set<CameraId>> watching) {
        List<StreetHistory.Minute> minutes = new ArrayList<>(sums.size());
        int next = 0;
        int level = 0;
        for (Map.Entry<Instant, Sum> entry : sums.entrySet()) {
            while (next < levels.size() && !levels.get(next).from().isAfter(entry.getKey())) {
                level = levels.get(next++).level();
            }
            int watched = watching.applyAsInt(entry.getValue().delivered);
            minutes.add(minute(entry.getKey(), level, entry.getValue(), ground, watched));
        }
        return minutes;
    }

    private static StreetHistory.Minute minute(Instant at, int level, Sum sum, Ground ground, int watched) {
        Double people = sum.people.isEmpty()
                ? null
                : (Double) sum.people.values().stream().mapToDouble(d -> d).sum();
        return new StreetHistory.Minute(
                at,
                level,
                people,
                ground.density(sum.people),
                sum.vehicles,
                sum.passing,
                sum.vehiclesPassing,
                sum.delivered.size(),
                watched);
    }

    private static Double plus(@Nullable Double before, double more) {
        return before == null ? more : before + more;
    }
}

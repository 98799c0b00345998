package vn.hanoi.ops.exercise.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demo city's cameras count from a moment on, each in its own rhythm. */
final class CityCounts {

    private static final Duration CATCH_UP = Duration.ofMinutes(10);

    private final CityHour city = new CityHour(20_210_921);
    private final List<DemoCamera> cameras;
    private final Instant start;
    private final Map<String, Instant> due = new HashMap<>();
    private final Map<String, Long> passages = new HashMap<>();

    CityCounts(List<DemoCamera> cameras, Instant start) {
        this.cameras = cameras;
        this.start = start;
    }

    /**
     * What one camera counted.
     *
     * @param passages whether the counts run on since the camera began, instead of telling who is in view
     */
    record Count(String camera, Instant at, boolean passages, Map<String, Integer> counts) {}

    /**
     * What is due by now; after a delay of up to ten minutes also what was due meanwhile, as a real gateway hands it in
     * later.
     *
     * @param fewestSeconds the shortest time between two counts of one camera, in seconds
     */
    List<Count> until(Instant now, double fewestSeconds) {
        return between(now.minus(CATCH_UP), now, fewestSeconds);
    }

    /** What is due by now and not earlier than a moment. */
    List<Count> between(Instant earliest, Instant now, double fewestSeconds) {
        List<Count> counts = new ArrayList<>();
        for (DemoCamera camera : cameras) {
            double gap = Math.max(camera.failure().gap(camera.intervalSeconds()), fewestSeconds);
            Instant at = due.getOrDefault(camera.code(), start);
            if (at.isBefore(earliest)) {
                at = earliest;
            }
            for (; !at.isAfter(now); at = at.plusMillis((long) (gap * 1_000))) {
                Duration elapsed = Duration.between(start, at);
                if (camera.sends() && !city.silent(camera.code(), elapsed)) {
                    counts.add(count(camera, at, elapsed, gap));
                }
            }
            due.put(camera.code(), at);
        }
        return counts;
    }

    private Count count(DemoCamera camera, Instant now, Duration elapsed, double gap) {
        DemoFailure failure = camera.failure();
        Duration moment = failure.seen(elapsed);
        Instant at = failure.told(now);
        double density = failure == DemoFailure.BLIND ? 0 : city.density(camera.street(), moment);
        int people = city.people(camera.code(), density, camera.squareMetres(), moment);
        if (!camera.countsPassages()) {
            Map<String, Integer> seen = Map.of("person", people, "motorcycle", (int) (people * 1.6), "car", people / 6);
            return new Count(camera.code(), at, false, seen);
        }
        int total = passages.merge(camera.code(), Math.round(people * gap / 60), Long::sum)
                .intValue();
        return new Count(camera.code(), at, true, Map.of("person", total, "motorcycle", total * 2));
    }
}

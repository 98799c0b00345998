package vn.hanoi.ops.vision.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.vision.eyes.Sighting;

/**
 * Counts what at least three of a camera's last five pictures show: a reflection or a shadow that the detector takes for a
 * person in one picture is none. Between two snapshots people walk on, so numbers are compared and not places.
 */
final class ThreeOfFive {

    private static final int PICTURES = 5;
    private static final int NEEDED = 3;

    private final Deque<Map<CountClass, Integer>> seen = new ArrayDeque<>();
    private Instant last = Instant.MIN;

    /**
     * Takes what the newest picture shows.
     *
     * @param memory a longer gap than this before it makes the pictures before worthless
     * @return by class the number that three of the last five pictures reach; nothing before the third picture
     */
    synchronized Optional<Map<CountClass, Integer>> take(Instant at, Map<CountClass, Integer> counts, Duration memory) {
        if (last != Instant.MIN && (at.isBefore(last) || at.isAfter(last.plus(memory)))) {
            seen.clear();
        }
        last = at;
        seen.addLast(counts);
        if (seen.size() > PICTURES) {
            seen.removeFirst();
        }
        return seen.size() < NEEDED ? Optional.empty() : Optional.of(steady());
    }

    private Map<CountClass, Integer> steady() {
        Map<CountClass, Integer> steady = new EnumMap<>(CountClass.class);
        for (CountClass type : Sighting.TYPES) {
            int[] sorted = seen.stream()
                    .mapToInt(c -> c.getOrDefault(type, 0))
                    .sorted()
                    .toArray();
            steady.put(type, sorted[sorted.length - NEEDED]);
        }
        return steady;
    }
}

package vn.hanoi.ops.cameras;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.reading.Count;
import vn.hanoi.ops.cameras.reading.Reading;
import vn.hanoi.ops.cameras.stream.ObservationTable;

/** Reads what a camera said last, all its counting places and classes together. */
@Component
class LatestReadings {

    private static final Duration TODAY = Duration.ofDays(1);
    private static final int LAST = 200;

    /** Beside the newest reading an older one of another place or class stands for so long. */
    private static final Duration EXPIRY = Duration.ofMinutes(5);

    private final ObservationTable stream;
    private final HealthBoard health;
    private final CameraSettings settings;
    private final Clock clock;

    LatestReadings(ObservationTable stream, HealthBoard health, CameraSettings settings, Clock clock) {
        this.stream = stream;
        this.health = health;
        this.settings = settings;
        this.clock = clock;
    }

    private record Placed(int stream, Reading reading) {}

    private record Place(int stream, CountClass type) {}

    private record Newest(
            Map<CountClass, Double> values, @Nullable Instant at) {}

    CameraNow of(Camera camera, int number) {
        Instant now = clock.instant();
        List<Placed> readings = readings(
                stream.latest(number, now.minus(TODAY), now.plus(settings.ahead()), LAST),
                Reading.longestGap(camera.interval()));
        Newest occupancy = newest(readings, Measure.OCCUPANCY);
        Newest flow = newest(readings, Measure.FLOW);
        return new CameraNow(
                camera,
                health.healthOf(camera),
                health.lastSeen(camera.id()).orElse(null),
                occupancy.values(),
                occupancy.at(),
                flow.values(),
                flow.at(),
                health.saidDown(camera.id()),
                settings.lateAfter(camera.interval()),
                settings.offlineAfter(camera.interval()),
                now);
    }

    /** @param counts newest first */
    private static List<Placed> readings(List<Count> counts, Duration longestGap) {
        List<Placed> readings = new ArrayList<>(counts.size());
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            Reading.of(count, counterBefore(count, counts.subList(i + 1, counts.size())), longestGap)
                    .filter(Reading::counts)
                    .ifPresent(reading -> readings.add(new Placed(count.stream(), reading)));
        }
        return readings;
    }

    private static Newest newest(List<Placed> readings, Measure measure) {
        Map<CountClass, Double> values = new EnumMap<>(CountClass.class);
        Set<Place> told = new HashSet<>();
        Instant newest = null;
        for (Placed placed : readings) {
            Reading reading = placed.reading();
            if (reading.measure() != measure) {
                continue;
            }
            newest = newest == null ? reading.at() : newest;
            if (Duration.between(reading.at(), newest).compareTo(EXPIRY) > 0) {
                break;
            }
            reading.values().forEach((type, value) -> {
                if (told.add(new Place(placed.stream(), type))) {
                    values.merge(type, value, Double::sum);
                }
            });
        }
        return new Newest(values, newest);
    }

    private static @Nullable Count counterBefore(Count count, List<Count> older) {
        return count.kind() != Kind.CUMULATIVE
                ? null
                : older.stream()
                        .filter(c -> c.kind() == Kind.CUMULATIVE && c.stream() == count.stream())
                        .filter(c -> c.at().isBefore(count.at()))
                        .findFirst()
                        .orElse(null);
    }
}

package vn.hanoi.ops.cameras;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.reading.Count;
import vn.hanoi.ops.cameras.reading.Reading;
import vn.hanoi.ops.cameras.stream.ObservationTable;

/** Reads what a camera said last. */
@Component
class LatestReadings {

    private static final Duration TODAY = Duration.ofDays(1);
    private static final int LAST = 50;

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

    CameraNow of(Camera camera, int number) {
        Instant now = clock.instant();
        List<Count> counts = stream.latest(number, now.minus(TODAY), now.plus(settings.ahead()), LAST);
        Optional<Reading> occupancy = newest(counts, Measure.OCCUPANCY);
        Optional<Reading> flow = newest(counts, Measure.FLOW);
        return new CameraNow(
                camera,
                health.healthOf(camera),
                health.lastSeen(camera.id()).orElse(null),
                occupancy.map(Reading::values).orElse(Map.of()),
                occupancy.map(Reading::at).orElse(null),
                flow.map(Reading::values).orElse(Map.of()),
                flow.map(Reading::at).orElse(null),
                health.saidDown(camera.id()),
                settings.lateAfter(camera.interval()),
                settings.offlineAfter(camera.interval()),
                now);
    }

    /** @param counts newest first */
    private static Optional<Reading> newest(List<Count> counts, Measure measure) {
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            Count before = counterBefore(counts.subList(i + 1, counts.size()));
            Optional<Reading> reading = Reading.of(count, before).filter(r -> r.measure() == measure);
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Count counterBefore(List<Count> older) {
        return older.stream()
                .filter(c -> c.kind() == Kind.CUMULATIVE)
                .findFirst()
                .orElse(null);
    }
}

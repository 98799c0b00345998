package vn.hanoi.ops.exercise.traffic;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Lets the demo city's cameras count in real time, so that its map is never empty; rests during an exercise. */
@Component
@ConditionalOnBooleanProperty("console.demo-traffic")
class LiveTraffic {

    private static final int BATCH = 2_000;
    private static final Duration FIRST_HOUR = Duration.ofMinutes(75);
    private static final Duration FIRST_QUARTER = Duration.ofMinutes(16);
    private static final double A_MINUTE = 60;

    private final ObservationIntake intake;
    private final CameraRegistry registry;
    private final ConsoleClock clock;
    private final List<DemoCamera> cameras;
    private @Nullable CityCounts city;

    LiveTraffic(ObservationIntake intake, CameraRegistry registry, ConsoleClock clock) throws IOException {
        this.intake = intake;
        this.registry = registry;
        this.clock = clock;
        cameras = DemoCamera.all();
    }

    /** Hands in what is due; begins anew with the last minutes after a start or an exercise, once there are cameras. */
    @Scheduled(initialDelay = 5_000, fixedDelay = 2_000)
    void play() {
        if (clock.exercise().isPresent() || registry.all().isEmpty()) {
            city = null;
            return;
        }
        Instant now = clock.instant();
        CityCounts counts = city;
        if (counts == null) {
            counts = new CityCounts(cameras, now.truncatedTo(ChronoUnit.DAYS).minus(1, ChronoUnit.DAYS));
            city = counts;
            if (nothingWasEverCounted()) {
                Instant quarter = now.minus(FIRST_QUARTER);
                handIn(counts.between(now.minus(FIRST_HOUR), quarter, A_MINUTE));
                handIn(counts.between(quarter, now, 1));
            }
        }
        handIn(counts.until(now, 1));
    }

    /** On the first start of all streets get an hour behind them; how often cameras send is judged by a quarter of it. */
    private boolean nothingWasEverCounted() {
        return cameras.stream()
                .filter(DemoCamera::sends)
                .flatMap(camera -> registry.findByCode(camera.code()).stream())
                .noneMatch(camera -> registry.lastSeen(camera.id()).isPresent());
    }

    private void handIn(List<CityCounts.Count> counts) {
        List<Observation> due = counts.stream().map(LiveTraffic::observation).toList();
        for (int from = 0; from < due.size(); from += BATCH) {
            intake.accept(due.subList(from, Math.min(due.size(), from + BATCH)));
        }
    }

    private static Observation observation(CityCounts.Count count) {
        Map<String, Double> counts = new HashMap<>();
        count.counts().forEach((kind, number) -> counts.put(kind, number.doubleValue()));
        return count.passages()
                ? new Observation(count.camera(), count.at(), Kind.CUMULATIVE, null, null, counts, null)
                : Observation.gauge(count.camera(), count.at(), counts);
    }
}

package vn.hanoi.ops.cameras.trouble;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraPast;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.nodes.Lease;

/**
 * Looks once an hour whether a camera counted nothing in an hour in which it usually does, and whether it goes another way
 * than its neighbours. An empty city makes all of them quiet at once, so a zero alone is only told; a zero beside lively
 * neighbours is a camera that does not see.
 */
@Component
class DoubtWatch {

    private static final Duration ROLLED_UP = Duration.ofMinutes(5);
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final int LEAST_DAYS = 3;
    private static final int LEAST_NEIGHBOURS = 2;

    private final CameraWatch watch;
    private final HourTotals totals;
    private final CameraPast past;
    private final DoubtSettings settings;
    private final ConsoleClock clock;
    private final Lease lease;
    private Instant looked = Instant.MIN;

    /** An hour of one camera, measured by its own usual. */
    private record Hour(Camera camera, double now, double usual) {

        double part() {
            return now / usual;
        }
    }

    DoubtWatch(
            CameraWatch watch,
            HourTotals totals,
            CameraPast past,
            DoubtSettings settings,
            ConsoleClock clock,
            LockProvider locks) {
        this.watch = watch;
        this.totals = totals;
        this.past = past;
        this.settings = settings;
        this.clock = clock;
        this.lease = new Lease(locks, "camera-doubts", SILENCE);
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void look() {
        Instant hour =
                clock.instant().minus(ROLLED_UP).truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS);
        if (!hour.equals(looked) && lease.held()) {
            looked = hour;
            judge(hour);
        }
    }

    /** Judges all cameras by an hour that is over. */
    void judge(Instant hour) {
        Map<Integer, Camera> cameras = new HashMap<>();
        watch.all().forEach(c -> watch.number(c.id()).ifPresent(n -> cameras.put(n, c)));
        List<Integer> numbers = List.copyOf(cameras.keySet());
        Map<Integer, Double> now = totals.of(numbers, hour);
        Map<Integer, Double> usual = usual(cameras, hour);
        List<Hour> hours = new ArrayList<>();
        usual.forEach((number, mean) -> {
            if (mean >= settings.usual() && now.containsKey(number)) {
                hours.add(new Hour(cameras.get(number), now.get(number), mean));
            }
        });
        for (Hour one : hours) {
            watch.notice(one.camera(), CameraSign.ZERO_HOUR, one.now() == 0);
            watch.notice(one.camera(), CameraSign.DISAGREES, disagrees(one, hours));
        }
        now.forEach((number, mean) -> {
            if (mean > 0 && usual.getOrDefault(number, 0.0) < settings.usual()) {
                layDown(cameras.get(number), usual.containsKey(number));
            }
        });
    }

    /** A camera that counts again is no zero; without a usual, nothing else is left to hold against it. */
    private void layDown(Camera camera, boolean hasUsual) {
        watch.notice(camera, CameraSign.ZERO_HOUR, false);
        if (!hasUsual) {
            watch.notice(camera, CameraSign.DISAGREES, false);
        }
    }

    /** The median of the same hour of the days before on which it did not mislead; cameras with too few of them have none. */
    private Map<Integer, Double> usual(Map<Integer, Camera> cameras, Instant hour) {
        List<Integer> numbers = List.copyOf(cameras.keySet());
        Map<Integer, List<Double>> before = new HashMap<>();
        for (int day = 1; day <= settings.days(); day++) {
            Instant then = hour.minus(day, ChronoUnit.DAYS);
            Set<CameraId> misled = past.misled(then, then.plus(1, ChronoUnit.HOURS)).stream()
                    .map(CameraPast.Misled::camera)
                    .collect(Collectors.toSet());
            totals.of(numbers, then).forEach((number, mean) -> {
                if (!misled.contains(cameras.get(number).id())) {
                    before.computeIfAbsent(number, n -> new ArrayList<>()).add(mean);
                }
            });
        }
        Map<Integer, Double> usual = new HashMap<>();
        before.forEach((number, means) -> {
            if (means.size() >= LEAST_DAYS) {
                usual.put(number, median(means));
            }
        });
        return usual;
    }

    private boolean disagrees(Hour one, List<Hour> all) {
        List<Double> around = all.stream()
                .filter(other -> !other.camera().id().equals(one.camera().id()))
                .filter(other -> near(one.camera(), other.camera()))
                .map(Hour::part)
                .toList();
        if (around.size() < LEAST_NEIGHBOURS) {
            return false;
        }
        double usual = median(around);
        return usual > 1 / settings.factor()
                && (one.part() * settings.factor() < usual || one.part() > usual * settings.factor());
    }

    private boolean near(Camera a, Camera b) {
        boolean street = !a.street().isBlank()
                && a.street().equals(b.street())
                && a.area().equals(b.area());
        return street || a.position().distanceTo(b.position()) <= settings.metres();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}

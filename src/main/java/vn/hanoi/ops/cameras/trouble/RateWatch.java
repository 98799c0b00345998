package vn.hanoi.ops.cameras.trouble;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.nodes.Lease;

/**
 * Notices a camera whose messages come, but clearly more seldom than is usual for it at this hour, or than its registered
 * interval promises while no usual is known. A device that only speaks when something changes is quiet at night as it was
 * on the nights before, and one that keeps its registered interval is never too slow.
 */
@Component
class RateWatch {

    private static final Duration ROLLED_UP = Duration.ofMinutes(1);
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final int LEAST_DAYS = 3;
    private static final int MINUTES_AN_HOUR = 60;

    /** So many messages must be expected before fewer of them mean something. */
    private static final int LEAST_MESSAGES = 10;

    private static final Set<CameraHealth> SILENT = Set.of(CameraHealth.OFFLINE, CameraHealth.NEVER_SEEN);

    private final CameraWatch watch;
    private final MessageRates rates;
    private final RateRules rules;
    private final ConsoleClock clock;
    private final Lease lease;
    private Instant usualHour = Instant.MIN;
    private int usualRule;
    private List<Integer> usualOf = List.of();
    private Map<Integer, Double> usual = Map.of();

    RateWatch(CameraWatch watch, MessageRates rates, RateRules rules, ConsoleClock clock, LockProvider locks) {
        this.watch = watch;
        this.rates = rates;
        this.rules = rules;
        this.clock = clock;
        this.lease = new Lease(locks, "camera-rates", SILENCE);
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 90_000)
    void look() {
        if (lease.held()) {
            judge(clock.instant().minus(ROLLED_UP).truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /** Judges all cameras by the stretch of time before a moment. */
    synchronized void judge(Instant end) {
        RateRule rule = rules.at(end);
        Instant begin = end.minus(rule.minutes(), ChronoUnit.MINUTES);
        Map<Integer, Camera> cameras = new HashMap<>();
        watch.all().forEach(c -> watch.number(c.id()).ifPresent(n -> cameras.put(n, c)));
        List<Integer> numbers = List.copyOf(cameras.keySet());
        Map<Integer, MessageRates.Came> came = rates.between(numbers, begin, end);
        learn(numbers, begin.truncatedTo(ChronoUnit.HOURS), rule);
        cameras.forEach((number, camera) -> {
            MessageRates.Came messages = came.get(number);
            boolean silent = messages == null || SILENT.contains(watch.healthOf(camera));
            if (silent) {
                watch.notice(camera, CameraSign.TOO_SELDOM, false);
            } else if (messages.first().isBefore(begin.plusSeconds(rule.minutes() * 20L))) {
                watch.notice(camera, CameraSign.TOO_SELDOM, tooFew(camera, number, messages.messages(), rule));
            }
        });
    }

    private boolean tooFew(Camera camera, int number, int messages, RateRule rule) {
        double promised = 60.0 * rule.minutes() / camera.interval().toSeconds();
        double expected = usual.containsKey(number) ? usual.get(number) * rule.minutes() : promised;
        return expected >= LEAST_MESSAGES && messages < rule.share() * expected && messages < promised;
    }

    /** What is usual at this hour is asked for once, and again when there are other cameras. */
    private void learn(List<Integer> numbers, Instant hour, RateRule rule) {
        if (hour.equals(usualHour) && rule.version() == usualRule && numbers.equals(usualOf)) {
            return;
        }
        Map<Integer, List<Double>> before = new HashMap<>();
        for (int day = 1; day <= rule.days(); day++) {
            Instant then = hour.minus(day, ChronoUnit.DAYS);
            rates.between(numbers, then, then.plus(1, ChronoUnit.HOURS))
                    .forEach((number, came) -> before.computeIfAbsent(number, n -> new ArrayList<>())
                            .add((double) came.messages() / MINUTES_AN_HOUR));
        }
        Map<Integer, Double> learnt = new HashMap<>();
        before.forEach((number, days) -> {
            if (days.size() >= LEAST_DAYS) {
                learnt.put(number, days.stream().sorted().toList().get(days.size() / 2));
            }
        });
        usual = learnt;
        usualHour = hour;
        usualRule = rule.version();
        usualOf = numbers;
    }
}

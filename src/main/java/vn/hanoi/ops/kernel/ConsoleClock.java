package vn.hanoi.ops.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The console's time: the real time, or an exercise's time that starts at a chosen moment and may run faster. */
@Component
public class ConsoleClock extends Clock {

    /** The zone in which officials read and write times. */
    public static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * An exercise that replaces real time.
     *
     * @param startedAt real time at which the exercise began
     * @param startsAt the exercise's time at that moment
     * @param speed exercise seconds per real second, 1 to 600
     */
    public record Exercise(Instant startedAt, Instant startsAt, double speed) {

        /** @throws IllegalArgumentException when the speed is out of range */
        public Exercise {
            if (!(speed >= 1 && speed <= 600)) {
                throw new IllegalArgumentException("Speed of an exercise is 1 to 600, not " + speed);
            }
        }

        Instant at(Instant real) {
            double nanos = Duration.between(startedAt, real).toNanos() * speed;
            return startsAt.plusNanos((long) nanos);
        }
    }

    private final Clock real = Clock.systemUTC();
    private final ThreadLocal<Duration> back = ThreadLocal.withInitial(() -> Duration.ZERO);
    private volatile Optional<Exercise> exercise = Optional.empty();

    /** The exercise that runs now, if one does. */
    public Optional<Exercise> exercise() {
        return exercise;
    }

    /** Switches to an exercise's time, or back to real time when empty. */
    public void follow(Optional<Exercise> next) {
        exercise = next;
    }

    /**
     * Does something as if it happened earlier, for this thread alone: how the demo city comes to a past that was lived day by
     * day. What the audit writes keeps the real time.
     */
    public void earlier(Duration by, Runnable work) {
        back.set(by);
        try {
            work.run();
        } finally {
            back.remove();
        }
    }

    /** The real time, whatever exercise runs: for audit entries and for everything outside the console. */
    public Instant realTime() {
        return real.instant();
    }

    /** How long the given stretch of console time takes on a real watch. */
    public Duration onTheWatch(Duration console) {
        return exercise.map(e -> Duration.ofNanos((long) (console.toNanos() / e.speed())))
                .orElse(console);
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        return exercise.map(e -> e.at(now)).orElse(now).minus(back.get());
    }

    @Override
    public ZoneId getZone() {
        return HANOI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return HANOI.equals(zone) ? this : Clock.system(zone);
    }
}

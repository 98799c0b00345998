package vn.hanoi.ops.exercise;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ConsoleClock.Exercise;

/**
 * Puts the console on an exercise's time and back; every node reads the state from the database, so all share one time.
 */
@Service
public class ExerciseControl {

    private final JdbcClient jdbc;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    ExerciseControl(JdbcClient jdbc, ConsoleClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Starts an exercise, or changes the speed of the one that runs.
     *
     * @param start the exercise's first moment; when absent or not after the end of the last exercise, it goes on there,
     *     so that exercise time never runs twice
     * @param speed exercise seconds per real second, 1 to 600
     */
    @Transactional
    public Exercise begin(@Nullable Instant start, double speed) {
        Instant reached =
                clock.exercise().isPresent() ? clock.instant() : lastReached().orElse(Instant.EPOCH);
        Instant first = start == null || start.isBefore(reached) ? reached : start;
        if (first.equals(Instant.EPOCH)) {
            first = clock.realTime();
        }
        Exercise next = new Exercise(clock.realTime(), first, speed);
        store(next, first);
        clock.follow(Optional.of(next));
        events.publishEvent(
                new ActRecorded("EXERCISE_STARTED", "exercise", null, first + " x" + speed).as(ActKind.SETTING));
        return next;
    }

    /** Ends the exercise; the console is back on real time. Does nothing when none runs. */
    @Transactional
    public void end() {
        if (clock.exercise().isEmpty()) {
            return;
        }
        Instant reached = clock.instant();
        jdbc.sql("UPDATE exercise_state SET started_at = NULL, starts_at = NULL, speed = NULL, reached = :reached")
                .param("reached", utc(reached))
                .update();
        clock.follow(Optional.empty());
        events.publishEvent(
                new ActRecorded("EXERCISE_ENDED", "exercise", null, reached.toString()).as(ActKind.SETTING));
    }

    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(
            fixedDelayString = "${console.exercise.look-every:5s}",
            initialDelayString = "${console.exercise.look-every:5s}")
    void readState() {
        clock.follow(jdbc.sql("SELECT started_at, starts_at, speed FROM exercise_state WHERE speed IS NOT NULL")
                .query((row, n) -> new Exercise(
                        row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getDouble("speed")))
                .optional());
    }

    private Optional<Instant> lastReached() {
        return jdbc.sql("SELECT reached FROM exercise_state WHERE reached IS NOT NULL")
                .query(LocalDateTime.class)
                .optional()
                .map(t -> t.toInstant(ZoneOffset.UTC));
    }

    private void store(Exercise next, Instant reached) {
        jdbc.sql("DELETE FROM exercise_state").update();
        jdbc.sql("""
                        INSERT INTO exercise_state (id, started_at, starts_at, speed, reached)
                        VALUES (1, :startedAt, :startsAt, :speed, :reached)
                        """)
                .param("startedAt", utc(next.startedAt()))
                .param("startsAt", utc(next.startsAt()))
                .param("speed", next.speed())
                .param("reached", utc(reached))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

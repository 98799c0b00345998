package vn.hanoi.ops.cameras;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.cameras.stream.RollUp;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Empties the room and sets the console's clock for a test. */
@TestComponent
@Import(Heard.class)
public class CameraSetup {

    private static final List<String> TABLES = List.of(
            "camera_trouble",
            "camera_maintenance",
            "camera_run_length",
            "camera_unread",
            "camera_source_stream",
            "camera_source",
            "camera_observation",
            "camera_minute",
            "camera_roll_up",
            "camera_register");

    private final CameraBook book;
    private final CameraSnapshot snapshot;
    private final RollUp rollUp;
    private final HealthBoard health;
    private final ConsoleClock clock;
    private final JdbcClient jdbc;
    private final Heard heard;

    CameraSetup(
            CameraBook book,
            CameraSnapshot snapshot,
            RollUp rollUp,
            HealthBoard health,
            ConsoleClock clock,
            JdbcClient jdbc,
            Heard heard) {
        this.book = book;
        this.snapshot = snapshot;
        this.rollUp = rollUp;
        this.health = health;
        this.clock = clock;
        this.jdbc = jdbc;
        this.heard = heard;
    }

    /** Computes the one-minute counts that wait. */
    public void rollUp() {
        rollUp.finish();
    }

    /** Begins at a moment with these cameras and no counts. */
    public void begin(Instant now, CameraData... cameras) {
        rollUp.finish();
        for (String table : TABLES) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        snapshot.refresh();
        book.put(List.of(cameras));
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
        health.remember();
        heard.clear();
    }
}

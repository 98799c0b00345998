package vn.hanoi.ops.cameras.trouble;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Planned work at cameras: until when, and why; its end comes by itself. An exercise has works of its own, which end with it. */
@Component
class Maintenance {

    private final JdbcClient jdbc;
    private final CameraWatch watch;
    private final ConsoleClock clock;
    private volatile Set<String> known = Set.of();

    Maintenance(JdbcClient jdbc, CameraWatch watch, ConsoleClock clock) {
        this.jdbc = jdbc;
        this.watch = watch;
        this.clock = clock;
    }

    /** Begins work. @param reason at most 500 characters */
    void begin(Camera camera, Instant until, String reason, String officer) {
        jdbc.sql("REPLACE INTO camera_maintenance (camera_no, exercise, until_at, reason, entered_by)"
                        + " SELECT number, ?, ?, ?, ? FROM camera_register WHERE code = ?")
                .params(exercised(), utc(until), reason, officer, camera.code())
                .update();
        look();
    }

    void end(Camera camera) {
        jdbc.sql("DELETE m FROM camera_maintenance m JOIN camera_register c ON c.number = m.camera_no"
                        + " WHERE c.code = ? AND m.exercise = ?")
                .params(camera.code(), exercised())
                .update();
        look();
    }

    /** Reads what is planned; other nodes plan too. */
    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(fixedDelay = 15_000, initialDelay = 30_000)
    void look() {
        Map<String, Camera> cameras = watch.all().stream().collect(Collectors.toMap(Camera::code, c -> c, (a, b) -> a));
        List<Planned> planned = planned();
        Set<String> codes = planned.stream().map(Planned::code).collect(Collectors.toSet());
        known.stream()
                .filter(code -> !codes.contains(code))
                .flatMap(code -> Optional.ofNullable(cameras.get(code)).stream())
                .forEach(camera -> watch.maintain(camera, Optional.empty()));
        planned.forEach(p -> Optional.ofNullable(cameras.get(p.code()))
                .ifPresent(camera -> watch.maintain(camera, Optional.of(p.until()))));
        known = codes;
    }

    /** Forgets the works of an exercise that is over; not at the start, when nobody has looked yet whether one runs. */
    @Scheduled(fixedDelay = 15_000, initialDelay = 30_000)
    void forgetExercises() {
        if (!exercised()) {
            jdbc.sql("DELETE FROM camera_maintenance WHERE exercise = TRUE").update();
        }
    }

    /** What is planned now. */
    List<Planned> planned() {
        return jdbc.sql("SELECT c.code, m.until_at, m.reason, m.entered_by FROM camera_maintenance m"
                        + " JOIN camera_register c ON c.number = m.camera_no WHERE m.until_at > ? AND m.exercise = ?"
                        + " ORDER BY m.until_at")
                .params(utc(clock.instant()), exercised())
                .query((row, n) -> new Planned(
                        row.getString(1),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    private boolean exercised() {
        return clock.exercise().isPresent();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** Work at a camera. */
    record Planned(String code, Instant until, String reason, String enteredBy) {}
}

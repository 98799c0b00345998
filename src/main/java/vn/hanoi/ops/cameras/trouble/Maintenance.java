package vn.hanoi.ops.cameras.trouble;

import java.time.Instant;
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

/** Planned work at cameras: until when, and why; its end comes by itself. */
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

    void begin(Camera camera, Instant until, String reason, String officer) {
        jdbc.sql("REPLACE INTO camera_maintenance (camera_no, until_at, reason, entered_by)"
                        + " SELECT number, ?, ?, ? FROM camera_register WHERE code = ?")
                .params(until.atOffset(java.time.ZoneOffset.UTC).toLocalDateTime(), reason, officer, camera.code())
                .update();
        look();
    }

    void end(Camera camera) {
        jdbc.sql("DELETE m FROM camera_maintenance m JOIN camera_register c ON c.number = m.camera_no WHERE c.code = ?")
                .param(camera.code())
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

    /** What is planned now. */
    List<Planned> planned() {
        return jdbc.sql("SELECT c.code, m.until_at, m.reason, m.entered_by FROM camera_maintenance m"
                        + " JOIN camera_register c ON c.number = m.camera_no WHERE m.until_at > ? ORDER BY m.until_at")
                .param(clock.instant().atOffset(java.time.ZoneOffset.UTC).toLocalDateTime())
                .query((row, n) -> new Planned(
                        row.getString(1),
                        row.getObject(2, java.time.LocalDateTime.class).toInstant(java.time.ZoneOffset.UTC),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    /** Work at a camera. */
    record Planned(String code, Instant until, String reason, String enteredBy) {}
}

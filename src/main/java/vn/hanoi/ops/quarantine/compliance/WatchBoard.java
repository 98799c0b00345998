package vn.hanoi.ops.quarantine.compliance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AfterCommit;
import vn.hanoi.ops.quarantine.Rows;

/**
 * The cameras of all sites by code with their zones, and which rules are muted for them; held in memory. This node hears of
 * changes at once, the others within five seconds; a name that nobody has costs nothing.
 */
@Component
class WatchBoard {

    /** A camera with the code of its site and the zones of its picture. */
    record Known(WatchedCamera camera, String siteCode, List<CameraZone> zones) {

        /** The zone that a source calls so. */
        Optional<CameraZone> zone(String name) {
            return zones.stream()
                    .filter(zone -> zone.name().equalsIgnoreCase(name))
                    .findFirst();
        }
    }

    private record Muted(UUID camera, WatchCode code) {}

    private final JdbcClient jdbc;
    private volatile Map<String, Known> cameras = Map.of();
    private volatile Map<Muted, Instant> mutes = Map.of();

    WatchBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
        read();
    }

    Optional<Known> find(String code) {
        return Optional.ofNullable(cameras.get(key(code)));
    }

    boolean muted(UUID camera, WatchCode code, Instant at) {
        Instant until = mutes.get(new Muted(camera, code));
        return until != null && at.isBefore(until);
    }

    @EventListener
    void on(SiteCamerasChanged changed) {
        AfterCommit.run(this::refresh);
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void refresh() {
        read();
    }

    private void read() {
        Map<UUID, List<CameraZone>> zones = zones();
        Map<String, Known> read = new HashMap<>();
        jdbc.sql("SELECT c.*, s.code site_code FROM quarantine_camera c JOIN quarantine_site s ON s.id = c.site_id"
                        + " WHERE c.removed_at IS NULL")
                .query(row -> {
                    WatchedCamera camera = SiteCameras.camera(row);
                    read.put(
                            key(camera.code()),
                            new Known(camera, row.getString("site_code"), zones.getOrDefault(camera.id(), List.of())));
                });
        Map<Muted, Instant> muted = new HashMap<>();
        jdbc.sql("SELECT * FROM quarantine_mute").query(row -> {
            muted.put(
                    new Muted(Rows.id(row, "camera_id"), WatchCode.valueOf(row.getString("code"))),
                    Objects.requireNonNull(Rows.at(row, "until_at")));
        });
        cameras = Map.copyOf(read);
        mutes = Map.copyOf(muted);
    }

    private Map<UUID, List<CameraZone>> zones() {
        Map<UUID, List<CameraZone>> zones = new HashMap<>();
        jdbc.sql("SELECT camera_id, name, code, outline FROM quarantine_camera_zone ORDER BY name")
                .query(row -> {
                    zones.computeIfAbsent(Rows.id(row, "camera_id"), id -> new ArrayList<>())
                            .add(new CameraZone(
                                    row.getString("name"),
                                    WatchCode.valueOf(row.getString("code")),
                                    row.getString("outline")));
                });
        return zones;
    }

    /** Sources write our codes in small letters and with underscores. */
    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    }
}

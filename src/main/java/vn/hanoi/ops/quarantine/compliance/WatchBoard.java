package vn.hanoi.ops.quarantine.compliance;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.quarantine.Rows;

/** The cameras of all sites by code, and which rules are muted for them; held in memory, read anew when somebody is missed. */
@Component
class WatchBoard {

    /** A camera with the code of its site. */
    record Known(WatchedCamera camera, String siteCode) {}

    private record Muted(UUID camera, WatchCode code) {}

    private final JdbcClient jdbc;
    private volatile Map<String, Known> cameras = Map.of();
    private volatile Map<Muted, Instant> mutes = Map.of();

    WatchBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Known> find(String code) {
        String key = key(code);
        Known known = cameras.get(key);
        if (known == null) {
            refresh();
            known = cameras.get(key);
        }
        return Optional.ofNullable(known);
    }

    boolean muted(UUID camera, WatchCode code, Instant at) {
        Instant until = mutes.get(new Muted(camera, code));
        return until != null && at.isBefore(until);
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    final void refresh() {
        Map<String, Known> read = new HashMap<>();
        jdbc.sql("SELECT c.*, s.code site_code FROM quarantine_camera c JOIN quarantine_site s ON s.id = c.site_id"
                        + " WHERE c.removed_at IS NULL")
                .query(row -> {
                    WatchedCamera camera = SiteCameras.camera(row);
                    read.put(key(camera.code()), new Known(camera, row.getString("site_code")));
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

    /** Sources write our codes in small letters and with underscores. */
    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}

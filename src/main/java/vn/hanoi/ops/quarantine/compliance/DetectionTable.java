package vn.hanoi.ops.quarantine.compliance;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.quarantine.Rows;

/** Detections as a stream: each once, in partitions by day. */
@Component
class DetectionTable {

    /** A detection with its camera's number and what names it. */
    record Line(int camera, Instant at, long digest, WatchCode code, int people) {

        Key key() {
            return new Key(camera, at, digest);
        }
    }

    /** What makes a detection one. */
    record Key(int camera, Instant at, long digest) {}

    /** One order for all writers, so that none waits for another in a circle. */
    static final Comparator<Line> ORDER =
            Comparator.comparingInt(Line::camera).thenComparing(Line::at).thenComparing(Line::digest);

    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    DetectionTable(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** Writes those that are new. @return their keys */
    Set<Key> insert(List<Line> lines, Instant now) {
        long receipt = ThreadLocalRandom.current().nextLong();
        batches.batchUpdate(
                "INSERT IGNORE INTO quarantine_detection (camera_no, at, digest, code, people, arrived_at, receipt)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                lines,
                BATCH,
                (statement, line) -> {
                    statement.setInt(1, line.camera());
                    statement.setObject(2, Rows.utc(line.at()));
                    statement.setLong(3, line.digest());
                    statement.setString(4, line.code().name());
                    statement.setInt(5, line.people());
                    statement.setObject(6, Rows.utc(now));
                    statement.setLong(7, receipt);
                });
        return new HashSet<>(jdbc.sql("SELECT camera_no, at, digest FROM quarantine_detection WHERE receipt = :receipt")
                .param("receipt", receipt)
                .query((row, n) -> new Key(
                        row.getInt("camera_no"), Objects.requireNonNull(Rows.at(row, "at")), row.getLong("digest")))
                .list());
    }
}

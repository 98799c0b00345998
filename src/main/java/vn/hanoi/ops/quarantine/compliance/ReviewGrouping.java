package vn.hanoi.ops.quarantine.compliance;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.Rows;

/**
 * Puts detections of one camera and kind that lie close together into one review. While nobody judged it, a review holds
 * the key of its group; the database lets one review hold a key.
 */
@Component
class ReviewGrouping {

    private static final String ADD =
            "UPDATE quarantine_review SET detections = detections + :count, most = GREATEST(most, :most),"
                    + " first_at = LEAST(first_at, :first), last_at = GREATEST(last_at, :last)";

    /** Detections that belong together. */
    record Bunch(
            WatchedCamera camera,
            WatchCode code,
            Handling handling,
            String grace,
            List<DetectionTable.Line> lines,
            @Nullable Instant lookUntil) {

        String key() {
            return HexFormat.of().formatHex(Ids.bytes(camera.id())) + ":" + code + ":" + handling;
        }

        Instant first() {
            return lines.stream()
                    .map(DetectionTable.Line::at)
                    .min(Instant::compareTo)
                    .orElseThrow();
        }

        Instant last() {
            return lines.stream()
                    .map(DetectionTable.Line::at)
                    .max(Instant::compareTo)
                    .orElseThrow();
        }

        int most() {
            return lines.stream().mapToInt(DetectionTable.Line::people).max().orElse(0);
        }
    }

    private final JdbcClient jdbc;
    private final WatchRules rules;

    ReviewGrouping(JdbcClient jdbc, WatchRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    void put(Bunch bunch) {
        if (added(bunch)) {
            return;
        }
        jdbc.sql("UPDATE quarantine_review SET open_key = NULL WHERE open_key = :key AND last_at < :reach")
                .param("key", bunch.key())
                .param("reach", Rows.utc(reach(bunch)))
                .update();
        try {
            insert(bunch, bunch.key());
        } catch (DuplicateKeyException e) {
            if (!added(bunch) && !joined(bunch)) {
                insert(bunch, null);
            }
        }
    }

    private boolean added(Bunch bunch) {
        return filled(
                jdbc.sql(ADD + " WHERE open_key = :key AND last_at >= :reach AND first_at <= :ahead")
                        .param("key", bunch.key()),
                bunch);
    }

    /** Detections that come after newer ones find the review of their own time, as long as nobody judged it. */
    private boolean joined(Bunch bunch) {
        return filled(
                jdbc.sql(ADD
                                + " WHERE judged_at IS NULL AND camera_id = :camera AND code = :code AND handling = :handling"
                                + " AND open_key IS NULL AND last_at >= :reach AND first_at <= :ahead"
                                + " ORDER BY first_at DESC LIMIT 1")
                        .param("camera", Ids.bytes(bunch.camera().id()))
                        .param("code", bunch.code().name())
                        .param("handling", bunch.handling().name()),
                bunch);
    }

    private boolean filled(JdbcClient.StatementSpec update, Bunch bunch) {
        return update.param("count", bunch.lines().size())
                        .param("most", bunch.most())
                        .param("first", Rows.utc(bunch.first()))
                        .param("last", Rows.utc(bunch.last()))
                        .param("reach", Rows.utc(reach(bunch)))
                        .param("ahead", Rows.utc(bunch.last().plus(gap())))
                        .update()
                > 0;
    }

    private Duration gap() {
        return Duration.ofMinutes(rules.setting().groupMinutes());
    }

    private Instant reach(Bunch bunch) {
        return bunch.first().minus(gap());
    }

    private void insert(Bunch bunch, @Nullable String key) {
        boolean alert = bunch.handling() == Handling.ALERT;
        jdbc.sql("INSERT INTO quarantine_review (id, version, site_id, area_path, camera_id, code, open_key, first_at,"
                        + " last_at, detections, most, handling, grace, state, look_until, action, closed_at)"
                        + " VALUES (:id, 0, :site, :area, :camera, :code, :key, :first, :last, :count, :most, :handling,"
                        + " :grace, :state, :look, '', :closed)")
                .param("id", Ids.bytes(Ids.next()))
                .param("site", Ids.bytes(bunch.camera().site().value()))
                .param("area", bunch.camera().area().value())
                .param("camera", Ids.bytes(bunch.camera().id()))
                .param("code", bunch.code().name())
                .param("key", key)
                .param("first", Rows.utc(bunch.first()))
                .param("last", Rows.utc(bunch.last()))
                .param("count", bunch.lines().size())
                .param("most", bunch.most())
                .param("handling", bunch.handling().name())
                .param("grace", bunch.grace())
                .param("state", (alert ? ReviewState.OPEN : ReviewState.CLOSED).name())
                .param("look", Rows.utc(bunch.lookUntil()))
                .param("closed", alert ? null : Rows.utc(bunch.last()))
                .update();
    }
}

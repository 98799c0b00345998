package vn.hanoi.ops.cameras.trouble;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSettings;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.CountSample;
import vn.hanoi.ops.cameras.CountsAccepted;
import vn.hanoi.ops.cameras.Measure;

/**
 * Notices a camera whose picture stands still: the same numbers, not all zero, for longer than all but one in a thousand of
 * its own runs. How long its runs are is learnt from itself, because a lane at night and a junction differ.
 */
@Component
class FrozenWatch {

    private static final int ONE_IN = 1_000;

    /** Counts that arrive so much before earlier ones are those of an exercise, or of the time after it. */
    private static final Duration CLOCK_WENT_BACK = Duration.ofMinutes(1);

    private final CameraRegistry cameras;
    private final CameraWatch watch;
    private final CameraSettings settings;
    private final JdbcTemplate jdbc;
    private final Map<CameraId, Run> runs = new ConcurrentHashMap<>();

    private static final class Run {
        final RunLengths lengths = new RunLengths();
        StillPicture picture = new StillPicture();
        Instant arrived = Instant.MIN;
        boolean changed;
    }

    FrozenWatch(CameraRegistry cameras, CameraWatch watch, CameraSettings settings, JdbcTemplate jdbc) {
        this.cameras = cameras;
        this.watch = watch;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CountsAccepted accepted) {
        for (CountSample sample : accepted.samples()) {
            if (sample.measure() == Measure.OCCUPANCY) {
                cameras.find(sample.camera()).ifPresent(camera -> look(camera, sample));
            }
        }
    }

    private void look(Camera camera, CountSample sample) {
        Run run = runs.computeIfAbsent(camera.id(), id -> new Run());
        synchronized (run) {
            if (sample.arrivedAt().plus(CLOCK_WENT_BACK).isBefore(run.arrived)) {
                run.picture = new StillPicture();
            }
            run.arrived = sample.arrivedAt();
            Duration silence = settings.offlineAfter(camera.interval());
            StillPicture.Change change = run.picture.changeBy(sample, silence);
            if (change == StillPicture.Change.MOVED && run.picture.counts()) {
                run.lengths.add(run.picture.stood());
                run.changed = true;
            }
            run.picture.take(sample, change, silence);
            judge(camera, run, change);
        }
    }

    /** A picture that stood still before a start is believed again when it moves, not because too little of it is known. */
    private void judge(Camera camera, Run run, StillPicture.Change change) {
        boolean moves = change == StillPicture.Change.MOVED || change == StillPicture.Change.GAP;
        boolean still = run.picture.counts() && run.picture.stood().compareTo(patience(run)) > 0;
        if (still || moves) {
            watch.notice(camera, CameraSign.FROZEN, still);
        }
    }

    private Duration patience(Run run) {
        if (run.lengths.all() < settings.frozenRuns()) {
            return settings.frozenUnknown();
        }
        Duration own = run.lengths.exceededByOneIn(ONE_IN);
        return own.compareTo(settings.frozenAtLeast()) > 0 ? own : settings.frozenAtLeast();
    }

    /** What is known of each camera's runs comes back after a restart. */
    @EventListener(ApplicationStartedEvent.class)
    void remember() {
        jdbc.query(
                "SELECT c.id, r.class_no, r.runs FROM camera_run_length r JOIN camera_register c ON c.number = r.camera_no",
                row -> {
                    java.nio.ByteBuffer id = java.nio.ByteBuffer.wrap(row.getBytes(1));
                    Run run = runs.computeIfAbsent(
                            new CameraId(new java.util.UUID(id.getLong(), id.getLong())), i -> new Run());
                    run.lengths.restore(row.getInt(2), row.getLong(3));
                });
    }

    /** Writes down what was learnt. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    void store() {
        List<Object[]> rows = new ArrayList<>();
        runs.forEach((id, run) -> {
            Optional<Integer> number = run.changed ? watch.number(id) : Optional.empty();
            synchronized (run) {
                for (int index = 0; number.isPresent() && index < run.lengths.classes(); index++) {
                    if (run.lengths.at(index) > 0) {
                        rows.add(new Object[] {number.get(), index, run.lengths.at(index)});
                    }
                }
                run.changed = false;
            }
        });
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("REPLACE INTO camera_run_length (camera_no, class_no, runs) VALUES (?, ?, ?)", rows);
        }
    }
}

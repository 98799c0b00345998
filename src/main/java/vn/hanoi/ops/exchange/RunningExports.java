package vn.hanoi.ops.exchange;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.LiveChannel;

/**
 * The files that this node writes now: how far they are, and whether somebody stopped them, here or on another node. They
 * give signs of life, so that a file which a stopped node left can be fetched again.
 */
@Component
class RunningExports {

    private static final int TOLD_EVERY = 500;

    private final Map<ExportId, Progress> running = new ConcurrentHashMap<>();
    private final LiveChannel live;
    private final JdbcClient jdbc;
    private final ConsoleClock clock;

    RunningExports(LiveChannel live, JdbcClient jdbc, ConsoleClock clock) {
        this.live = live;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Progress begin(ExportId id, long expected) {
        Progress progress = new Progress(id, expected);
        running.put(id, progress);
        return progress;
    }

    void end(ExportId id) {
        running.remove(id);
    }

    /** Says that the files are still written here, and hears which of them were stopped elsewhere. */
    @Scheduled(fixedDelay = 15_000, initialDelay = 15_000)
    void beat() {
        List<byte[]> here =
                running.keySet().stream().map(id -> Ids.bytes(id.value())).toList();
        if (here.isEmpty()) {
            return;
        }
        jdbc.sql("UPDATE exchange_export SET beat_at = :now WHERE id IN (:ids) AND state = 'RUNNING'")
                .param("now", LocalDateTime.ofInstant(clock.realTime(), ZoneOffset.UTC))
                .param("ids", here)
                .update();
        jdbc.sql("SELECT id FROM exchange_export WHERE id IN (:ids) AND stop_asked = TRUE")
                .param("ids", here)
                .query((row, n) -> new ExportId(Ids.uuid(row.getBytes("id"))))
                .list()
                .forEach(this::stopHere);
    }

    /** Stops a file, on whatever node it is written. */
    void stop(ExportId id) {
        jdbc.sql("UPDATE exchange_export SET stop_asked = TRUE WHERE id = :id AND state = 'RUNNING'")
                .param("id", Ids.bytes(id.value()))
                .update();
        stopHere(id);
    }

    private void stopHere(ExportId id) {
        Progress progress = running.get(id);
        if (progress != null) {
            progress.stopped = true;
        }
    }

    /** How far one file is. */
    final class Progress {

        private final ExportId id;
        private final long expected;
        private volatile boolean stopped;
        private long rows;

        private Progress(ExportId id, long expected) {
            this.id = id;
            this.expected = expected;
        }

        void next() {
            if (stopped) {
                throw new ExportCancelled();
            }
            rows++;
            if (rows % TOLD_EVERY == 0) {
                live.publish(Exports.topicOf(id), id, new ExportProgress(id, rows, expected));
            }
        }

        long rows() {
            return rows;
        }
    }
}

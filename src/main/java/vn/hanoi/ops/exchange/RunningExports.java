package vn.hanoi.ops.exchange;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.LiveChannel;

/** The files that this node writes now: how far they are, and whether somebody stopped them. */
@Component
class RunningExports {

    private static final int TOLD_EVERY = 500;

    private final Map<ExportId, Progress> running = new ConcurrentHashMap<>();
    private final LiveChannel live;

    RunningExports(LiveChannel live) {
        this.live = live;
    }

    Progress begin(ExportId id, long expected) {
        Progress progress = new Progress(id, expected);
        running.put(id, progress);
        return progress;
    }

    void end(ExportId id) {
        running.remove(id);
    }

    void stop(ExportId id) {
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

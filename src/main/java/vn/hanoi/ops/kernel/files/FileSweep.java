package vn.hanoi.ops.kernel.files;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * Marks files that no record holds any more, so that the house's erasing takes their rows when the period is over, and
 * takes from the disk what no row names.
 */
@Component
class FileSweep {

    private static final Duration YOUNG = Duration.ofDays(1);
    private static final int BATCH = 500;

    private final FileTable table;
    private final FileDisk disk;
    private final ConsoleClock clock;
    private final ObjectProvider<FileHolder> holders;

    FileSweep(FileTable table, FileDisk disk, ConsoleClock clock, ObjectProvider<FileHolder> holders) {
        this.table = table;
        this.disk = disk;
        this.clock = clock;
        this.holders = holders;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Ho_Chi_Minh")
    @SchedulerLock(name = "kernel-file-sweep")
    void run() {
        Instant young = clock.realTime().minus(YOUNG);
        holders.forEach(holder -> mark(holder, young));
        List<String> old = disk.untouchedSince(young);
        for (int from = 0; from < old.size(); from += BATCH) {
            List<String> batch = old.subList(from, Math.min(old.size(), from + BATCH));
            Set<String> known = table.known(batch);
            batch.stream().filter(sha256 -> !known.contains(sha256)).forEach(disk::erase);
        }
    }

    void mark(FileHolder holder, Instant before) {
        @Nullable FileId last = null;
        while (true) {
            List<FileId> batch = table.unmarked(holder.code(), before, last, BATCH);
            if (batch.isEmpty()) {
                return;
            }
            Set<FileId> unheld = new HashSet<>(batch);
            unheld.removeAll(holder.held(batch));
            table.markUnheld(unheld, clock.realTime());
            last = batch.getLast();
        }
    }
}

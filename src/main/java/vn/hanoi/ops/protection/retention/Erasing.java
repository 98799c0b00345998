package vn.hanoi.ops.protection.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.retention.RetentionRules;

/**
 * Erases every night what is older than its rule allows, on one node, and keeps a report. A run that was broken off goes
 * on where it stopped. Ages count from the earlier of real and exercise time: an exercise makes nothing old.
 */
@Service
public class Erasing {

    private static final String READERS = "hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')";
    private static final String LOCK = "protection-erasing";
    private static final Duration AT_MOST = Duration.ofHours(4);
    private static final Duration RESUMED_WITHIN = Duration.ofHours(20);
    private static final String CONSOLE_ITSELF = "console";
    private static final int MOST_RUNS = 200;

    private final RetentionRules rules;
    private final TableErasing tables;
    private final ErasureLog log;
    private final LockProvider locks;
    private final ConsoleClock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    Erasing(
            RetentionRules rules,
            TableErasing tables,
            ErasureLog log,
            LockProvider locks,
            ConsoleClock clock,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.tables = tables;
        this.log = log;
        this.locks = locks;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void nightly() {
        run(false);
    }

    /** Counts what a run would erase now and keeps that as a report; nothing when a run is under way. */
    @PreAuthorize(READERS)
    public Optional<ErasureRun> tryOut() {
        return run(true);
    }

    /** The newest runs. @param limit at most 200 */
    @PreAuthorize(READERS)
    public List<ErasureRun> runs(int limit) {
        return log.newest(Math.clamp(limit, 1, MOST_RUNS));
    }

    /** What a run did, table by table. */
    @PreAuthorize(READERS)
    public List<ErasureLine> lines(UUID run) {
        return log.lines(run);
    }

    /** One run through all tables, unless another one is under way. */
    Optional<ErasureRun> run(boolean dry) {
        LockConfiguration lock = new LockConfiguration(clock.realTime(), LOCK, AT_MOST, Duration.ZERO);
        return locks.lock(lock).map(held -> run(held, dry));
    }

    private ErasureRun run(SimpleLock held, boolean dry) {
        try {
            ErasureRun run = dry ? begin(true) : unfinished().orElseGet(() -> begin(false));
            Set<String> done =
                    log.lines(run.id()).stream().map(ErasureLine::table).collect(Collectors.toSet());
            rules.all().stream()
                    .filter(rule -> rule.action().hasPeriod() && !done.contains(rule.table()))
                    .forEach(rule -> log.add(run.id(), tables.apply(rule, run.asOf(), dry)));
            log.finish(run.id(), clock.realTime());
            return told(log.find(run.id()).orElseThrow());
        } finally {
            held.unlock();
        }
    }

    private Optional<ErasureRun> unfinished() {
        return log.unfinishedSince(clock.realTime().minus(RESUMED_WITHIN));
    }

    private ErasureRun begin(boolean dry) {
        Instant real = clock.realTime();
        Instant console = clock.instant();
        Instant asOf = console.isBefore(real) ? console : real;
        String officer = officers.find().map(Officer::username).orElse(CONSOLE_ITSELF);
        ErasureRun run = new ErasureRun(Ids.next(), dry, asOf, real, null, officer, 0, 0, 0);
        log.open(run);
        return run;
    }

    private ErasureRun told(ErasureRun run) {
        events.publishEvent(new ActRecorded(
                run.dry() ? "ERASING_TRIED" : "ERASING_DONE",
                "erasure:" + run.id(),
                null,
                "erased " + run.erased() + ", held " + run.held() + ", faults " + run.faults()));
        return run;
    }
}

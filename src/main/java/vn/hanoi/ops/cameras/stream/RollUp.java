package vn.hanoi.ops.cameras.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.cameras.CameraSettings;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.reading.Count;
import vn.hanoi.ops.cameras.reading.Reading;

/**
 * Keeps the one-minute counts beside the raw ones: a minute that was touched is computed anew from all its raw counts, so
 * that doing it twice changes nothing and nothing is lost when the process dies.
 */
@Component
public class RollUp implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(RollUp.class);
    private static final long OPEN_MINUTE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int CAMERAS_A_QUERY = 200;
    private static final int ATTEMPTS = 3;
    /** Calls that were under way when the mark was set have lower numbers than it, by no more than this. */
    private static final long MARGIN = TimeUnit.MINUTES.toMillis(2) << Receipts.RANDOM_BITS;

    private record Key(int camera, Instant minute) {}

    private record Touch(long sinceNanos, long receipt, boolean late) {
        Touch and(Touch newer) {
            return new Touch(sinceNanos, Math.min(receipt, newer.receipt), late || newer.late);
        }
    }

    /** One camera's counts of a minute. */
    private record Raw(List<ObservationTable.Row> counts, Duration longestGap) {
        int camera() {
            return counts.getFirst().count().camera();
        }
    }

    private final ObservationTable observations;
    private final MinuteTable minutes;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String node;
    private final Map<Key, Touch> touched = new ConcurrentHashMap<>();
    private final AtomicLong newest = new AtomicLong();
    private long stored;

    RollUp(
            ObservationTable observations,
            MinuteTable minutes,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock,
            CameraSettings settings) {
        this.observations = observations;
        this.minutes = minutes;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.node = settings.node();
    }

    /** Notes that these rows are new. */
    public void touch(List<ObservationTable.Row> rows, long receipt) {
        for (ObservationTable.Row row : rows) {
            if (row.misdated()) {
                continue;
            }
            Count count = row.count();
            boolean late = count.kind() == Kind.CUMULATIVE && (row.flags() & ObservationTable.OUT_OF_ORDER) != 0;
            touch(new Key(count.camera(), MinuteMath.minuteOf(count.at())), receipt, late);
        }
        newest.accumulateAndGet(receipt, Math::max);
    }

    private void touch(Key key, long receipt, boolean late) {
        touched.merge(key, new Touch(System.nanoTime(), receipt, late), Touch::and);
    }

    /** Takes up what an earlier process left undone, before anything new comes in. */
    @Override
    public void afterSingletonsInstantiated() {
        stored = jdbc.queryForList("SELECT receipt FROM camera_roll_up WHERE node = ?", Long.class, node).stream()
                .findFirst()
                .orElse(0L);
        List<ObservationTable.Touched> left = observations.touchedSince(stored - MARGIN);
        left.forEach(t -> touch(new Key(t.camera(), t.minute()), stored, t.late()));
        newest.accumulateAndGet(stored, Math::max);
    }

    /** Computes the minutes that are over, and the open ones at most every ten seconds. */
    @Scheduled(fixedDelay = 1_000)
    public synchronized void work() {
        work(false);
    }

    /** Computes everything that waits, open minutes too; a table that was being altered meanwhile is met once more. */
    public synchronized void finish() {
        int attempts = 0;
        do {
            work(true);
        } while (!touched.isEmpty() && ++attempts < ATTEMPTS);
    }

    private void work(boolean everything) {
        long reached = newest.get();
        Map<Key, Touch> due = take(everything);
        try {
            Map<Instant, List<Key>> byMinute = due.keySet().stream()
                    .sorted(Comparator.comparing(Key::minute).thenComparing(Key::camera))
                    .collect(Collectors.groupingBy(Key::minute, LinkedHashMap::new, Collectors.toList()));
            byMinute.forEach((minute, keys) -> rollUp(minute, keys, due));
            store(reached);
        } catch (RuntimeException e) {
            due.forEach((key, touch) -> touched.merge(key, touch, (now, old) -> old.and(now)));
            log.warn("One-minute counts wait for the database: {}", e.toString());
        }
    }

    private Map<Key, Touch> take(boolean everything) {
        Instant now = clock.instant();
        long nanos = System.nanoTime();
        Map<Key, Touch> due = new LinkedHashMap<>();
        for (Key key : touched.keySet()) {
            touched.computeIfPresent(key, (k, touch) -> {
                boolean over = !now.isBefore(k.minute().plus(MinuteMath.MINUTE));
                if (!everything && !over && nanos - touch.sinceNanos() < OPEN_MINUTE_NANOS) {
                    return touch;
                }
                due.put(k, touch);
                return null;
            });
        }
        return due;
    }

    private void rollUp(Instant minute, List<Key> keys, Map<Key, Touch> due) {
        for (int start = 0; start < keys.size(); start += CAMERAS_A_QUERY) {
            List<Key> part = keys.subList(start, Math.min(keys.size(), start + CAMERAS_A_QUERY));
            List<Integer> cameras = part.stream().map(Key::camera).toList();
            Objects.requireNonNull(transaction.execute(t -> compute(minute, cameras)))
                    .forEach(raw -> {
                        Touch touch = due.get(new Key(raw.camera(), minute));
                        if (touch != null && touch.late()) {
                            lastOfEach(raw.counts())
                                    .forEach(last -> touchNext(last, raw.longestGap(), touch.receipt()));
                        }
                    });
        }
    }

    private List<Raw> compute(Instant minute, List<Integer> cameras) {
        Map<Integer, Duration> intervals = minutes.lock(cameras);
        List<Raw> raw = new ArrayList<>();
        observations.between(cameras, minute, minute.plus(MinuteMath.MINUTE)).stream()
                .collect(Collectors.groupingBy(row -> row.count().camera()))
                .forEach((camera, counts) ->
                        raw.add(new Raw(counts, Reading.longestGap(intervals.getOrDefault(camera, Duration.ZERO)))));
        List<MinuteTable.Row> rows = new ArrayList<>();
        raw.forEach(of -> rows.addAll(rows(minute, of)));
        minutes.write(rows);
        return raw;
    }

    private List<MinuteTable.Row> rows(Instant minute, Raw raw) {
        Map<Integer, Count> before = new HashMap<>();
        Set<Integer> asked = new HashSet<>();
        raw.counts().stream()
                .map(ObservationTable.Row::count)
                .filter(c -> c.kind() == Kind.CUMULATIVE && asked.add(c.stream()))
                .forEach(c -> observations
                        .cumulativeBefore(c, c.at().minus(raw.longestGap()))
                        .ifPresent(b -> before.put(c.stream(), b)));
        return MinuteMath.rows(minute, raw.counts(), before, raw.longestGap());
    }

    private static Collection<Count> lastOfEach(List<ObservationTable.Row> counts) {
        Map<Integer, Count> last = new HashMap<>();
        counts.forEach(row -> last.put(row.count().stream(), row.count()));
        return last.values();
    }

    /** A counter's message that came late also changes what the next one after it says. */
    private void touchNext(Count count, Duration longestGap, long receipt) {
        observations
                .cumulativeAfter(count, count.at().plus(longestGap))
                .ifPresent(next -> touch(new Key(next.camera(), MinuteMath.minuteOf(next.at())), receipt, false));
    }

    private void store(long reached) {
        long mark = touched.values().stream().mapToLong(Touch::receipt).min().orElse(reached);
        if (mark != stored) {
            jdbc.update("REPLACE INTO camera_roll_up (node, receipt) VALUES (?, ?)", node, mark);
            stored = mark;
        }
    }
}

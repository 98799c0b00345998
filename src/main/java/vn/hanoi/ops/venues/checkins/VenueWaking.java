package vn.hanoi.ops.venues.checkins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.kernel.AfterCommit;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.venues.register.SignsChanged;

/**
 * Moves the venues' last day of scanning on: at once after a small call, within seconds after a large one. What a crash
 * leaves undone is made good at the next start from the counts, which are never late.
 */
@Component
class VenueWaking {

    private static final int AT_ONCE = 100;
    private static final int BATCH = 500;
    private static final int TRIES = 4;
    private static final int DAYS_TO_MAKE_GOOD = 2;

    private final JdbcTemplate jdbc;
    private final DueCounts due;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Map<Integer, LocalDate> newest = new ConcurrentHashMap<>();
    private final Map<Integer, LocalDate> waiting = new ConcurrentHashMap<>();

    VenueWaking(JdbcTemplate jdbc, DueCounts due, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.due = due;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Wakes the venues of a small call, in its transaction. */
    void atOnce(Collection<Scan.Fresh> scans) {
        if (scans.size() <= AT_ONCE) {
            parts(asleep(scans)).forEach(this::write);
        }
    }

    /** Remembers the venues of a call once it is committed; those of a large one are woken soon. */
    void committed(Collection<Scan.Fresh> scans) {
        Map<Integer, LocalDate> woken = asleep(scans);
        woken.forEach((venue, day) -> newest.merge(venue, day, VenueWaking::later));
        if (scans.size() > AT_ONCE) {
            woken.forEach((venue, day) -> waiting.merge(venue, day, VenueWaking::later));
        }
    }

    /** A code that was issued anew sleeps until it is scanned, though the earlier one was scanned today. */
    @EventListener
    void on(SignsChanged changed) {
        AfterCommit.run(() -> changed.venues().forEach(newest::remove));
    }

    /** Wakes those that wait. */
    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void wake() {
        Map<Integer, LocalDate> now = new HashMap<>(waiting);
        parts(now).forEach(part -> Retries.of(TRIES, () -> transactions.execute(t -> write(part))));
        now.forEach(waiting::remove);
    }

    @EventListener(ApplicationReadyEvent.class)
    void makeGood() {
        due.addUp();
        LocalDate first =
                LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI).minusDays(DAYS_TO_MAKE_GOOD);
        jdbc.update(
                "UPDATE venues_venue v JOIN (SELECT venue_no, MAX(day) AS day FROM venues_day WHERE day >= ?"
                        + " GROUP BY venue_no) d ON d.venue_no = v.number SET v.scanned_on = d.day"
                        + " WHERE v.scanned_on IS NULL OR v.scanned_on < d.day",
                first);
    }

    private Map<Integer, LocalDate> asleep(Collection<Scan.Fresh> scans) {
        Map<Integer, LocalDate> last = new HashMap<>();
        scans.stream()
                .map(Scan.Fresh::scan)
                .filter(scan -> !scan.leaving())
                .filter(scan -> newest.getOrDefault(scan.venue(), LocalDate.MIN).isBefore(scan.day()))
                .forEach(scan -> last.merge(scan.venue(), scan.day(), VenueWaking::later));
        return last;
    }

    /** Venues that were scanned last on the same day. */
    private record Part(LocalDate day, List<Integer> venues) {}

    private static List<Part> parts(Map<Integer, LocalDate> last) {
        Map<LocalDate, List<Integer>> days = new TreeMap<>();
        last.forEach((venue, day) ->
                days.computeIfAbsent(day, d -> new ArrayList<>()).add(venue));
        List<Part> parts = new ArrayList<>();
        days.forEach((day, venues) -> {
            Collections.sort(venues);
            for (int start = 0; start < venues.size(); start += BATCH) {
                parts.add(new Part(day, venues.subList(start, Math.min(venues.size(), start + BATCH))));
            }
        });
        return parts;
    }

    private int write(Part part) {
        List<Object> parameters = new ArrayList<>(List.of(part.day(), part.day(), part.day()));
        parameters.addAll(part.venues());
        return jdbc.update(
                "UPDATE venues_venue SET scanned_on = ?, scanned_before = NULL"
                        + " WHERE (scanned_on IS NULL OR scanned_on < ? OR scanned_before = ?) AND number IN ("
                        + String.join(",", Collections.nCopies(part.venues().size(), "?")) + ")",
                parameters.toArray());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package vn.hanoi.ops.venues.checkins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;

/** How often each venue was scanned on each day, kept by the write path; reports never read the stream. */
@Component
class DayCounts {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final ManyRows table;
    private final Map<Integer, LocalDate> newest = new ConcurrentHashMap<>();

    DayCounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.table = new ManyRows(
                jdbc,
                "INSERT INTO venues_day (day, area_path, venue_no, scans) VALUES",
                4,
                "ON DUPLICATE KEY UPDATE scans = scans + VALUES(scans)");
    }

    private record Cell(LocalDate day, AreaPath area, int venue) {}

    /** Adds new check-ins; the venues' last day of scanning goes with them. */
    void add(Collection<Scan.Fresh> scans) {
        Map<Cell, Integer> counts = new HashMap<>();
        scans.stream()
                .filter(fresh -> !fresh.scan().leaving())
                .forEach(fresh -> counts.merge(
                        new Cell(fresh.scan().day(), fresh.area(), fresh.scan().venue()), 1, Integer::sum));
        List<Cell> cells = counts.keySet().stream()
                .sorted(Comparator.comparing(Cell::day)
                        .thenComparing(Cell::area)
                        .thenComparing(Cell::venue))
                .toList();
        table.write(cells, (statement, place, cell) -> {
            statement.setObject(place, cell.day());
            statement.setString(place + 1, cell.area().value());
            statement.setInt(place + 2, cell.venue());
            statement.setInt(place + 3, counts.getOrDefault(cell, 0));
            return place + 4;
        });
        wake(cells);
    }

    /** Moves the venues' last day of scanning on, one statement a day; venues of which it is known are passed over. */
    private void wake(List<Cell> cells) {
        Map<Integer, LocalDate> last = new HashMap<>();
        cells.forEach(cell -> last.merge(cell.venue(), cell.day(), DayCounts::later));
        Map<LocalDate, List<Integer>> awake = new TreeMap<>();
        last.forEach((venue, day) -> {
            if (newest.getOrDefault(venue, LocalDate.MIN).isBefore(day)) {
                awake.computeIfAbsent(day, d -> new ArrayList<>()).add(venue);
            }
        });
        awake.forEach((day, venues) -> {
            Collections.sort(venues);
            for (int start = 0; start < venues.size(); start += BATCH) {
                List<Integer> part = venues.subList(start, Math.min(venues.size(), start + BATCH));
                List<Object> parameters = new ArrayList<>(List.of(day, day));
                parameters.addAll(part);
                jdbc.update(
                        "UPDATE venues_venue SET scanned_on = ? WHERE (scanned_on IS NULL OR scanned_on < ?)"
                                + " AND number IN (" + String.join(",", Collections.nCopies(part.size(), "?")) + ")",
                        parameters.toArray());
            }
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Remembers what {@link #add} stored, once that is committed. */
    void remember(Collection<Scan.Fresh> scans) {
        scans.stream()
                .filter(fresh -> !fresh.scan().leaving())
                .forEach(
                        fresh -> newest.merge(fresh.scan().venue(), fresh.scan().day(), DayCounts::later));
    }
}

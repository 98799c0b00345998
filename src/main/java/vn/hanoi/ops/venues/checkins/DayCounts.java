package vn.hanoi.ops.venues.checkins;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;

/** How often each venue was scanned on each day, kept by the write path; reports never read the stream. */
@Component
class DayCounts {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final Map<Integer, LocalDate> newest = new ConcurrentHashMap<>();

    DayCounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
        jdbc.batchUpdate(
                "INSERT INTO venues_day (day, area_path, venue_no, scans) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE scans = scans + VALUES(scans)",
                cells,
                BATCH,
                (statement, cell) -> {
                    statement.setObject(1, cell.day());
                    statement.setString(2, cell.area().value());
                    statement.setInt(3, cell.venue());
                    statement.setInt(4, counts.getOrDefault(cell, 0));
                });
        wake(cells);
    }

    private void wake(List<Cell> cells) {
        List<Cell> awake = cells.stream()
                .filter(cell ->
                        !newest.getOrDefault(cell.venue(), LocalDate.MIN).equals(cell.day()))
                .sorted(Comparator.comparing(Cell::venue).thenComparing(Cell::day))
                .toList();
        jdbc.batchUpdate(
                "UPDATE venues_venue SET scanned_on = ? WHERE number = ? AND (scanned_on IS NULL OR scanned_on < ?)",
                awake,
                BATCH,
                (statement, cell) -> {
                    statement.setObject(1, cell.day());
                    statement.setInt(2, cell.venue());
                    statement.setObject(3, cell.day());
                });
    }

    /** Remembers what {@link #add} stored, once that is committed. */
    void remember(Collection<Scan.Fresh> scans) {
        scans.stream()
                .filter(fresh -> !fresh.scan().leaving())
                .forEach(fresh -> newest.put(fresh.scan().venue(), fresh.scan().day()));
    }
}

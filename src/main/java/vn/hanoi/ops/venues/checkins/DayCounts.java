package vn.hanoi.ops.venues.checkins;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** How often each venue was scanned on each day, and each ward in each hour, kept by the write path; reports never read the stream. */
@Component
class DayCounts {

    private final ManyRows table;
    private final ManyRows hourTable;

    DayCounts(JdbcTemplate jdbc) {
        this.table = new ManyRows(
                jdbc,
                "INSERT INTO venues_day (day, area_path, venue_no, scans) VALUES",
                4,
                "ON DUPLICATE KEY UPDATE scans = scans + VALUES(scans)");
        this.hourTable = new ManyRows(
                jdbc,
                "INSERT INTO venues_hour (day, area_path, hour, scans) VALUES",
                4,
                "ON DUPLICATE KEY UPDATE scans = scans + VALUES(scans)");
    }

    private record Cell(LocalDate day, AreaPath area, int venue) {}

    private record HourCell(LocalDate day, AreaPath area, int hour) {}

    /** Adds new check-ins. */
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
        addHours(scans);
    }

    private void addHours(Collection<Scan.Fresh> scans) {
        Map<HourCell, Integer> counts = new HashMap<>();
        scans.stream().filter(fresh -> !fresh.scan().leaving()).forEach(fresh -> {
            ZonedDateTime at = fresh.scan().at().atZone(ConsoleClock.HANOI);
            counts.merge(new HourCell(at.toLocalDate(), fresh.area(), at.getHour()), 1, Integer::sum);
        });
        List<HourCell> cells = counts.keySet().stream()
                .sorted(Comparator.comparing(HourCell::day)
                        .thenComparing(HourCell::area)
                        .thenComparing(HourCell::hour))
                .toList();
        hourTable.write(cells, (statement, place, cell) -> {
            statement.setObject(place, cell.day());
            statement.setString(place + 1, cell.area().value());
            statement.setInt(place + 2, cell.hour());
            statement.setInt(place + 3, counts.getOrDefault(cell, 0));
            return place + 4;
        });
    }
}

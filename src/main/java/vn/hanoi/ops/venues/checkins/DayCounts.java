package vn.hanoi.ops.venues.checkins;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How often each venue was scanned on each day, and each ward in each hour, kept by the write path; reports never read the stream. */
@Component
class DayCounts {

    private final ManyRows venues;
    private final ManyRows hours;
    private final CityTotals city;

    DayCounts(JdbcTemplate jdbc, CityTotals city) {
        this.city = city;
        this.venues = new ManyRows(
                jdbc,
                "INSERT INTO venues_day (day, area_path, venue_no, scans) VALUES",
                4,
                "ON DUPLICATE KEY UPDATE scans = scans + VALUES(scans)");
        this.hours = new ManyRows(
                jdbc,
                "INSERT INTO venues_hour (day, area_path, hour, scans) VALUES",
                4,
                "ON DUPLICATE KEY UPDATE scans = scans + VALUES(scans)");
    }

    /** Adds new check-ins. */
    void add(Collection<Scan.Fresh> scans) {
        add(ScanCounts.of(scans));
    }

    /** Adds what was counted. */
    void add(ScanCounts counts) {
        write(venues, counts.venues());
        write(hours, counts.hours());
        city.forget(counts.days());
    }

    private static void write(ManyRows table, List<ScanCounts.Cell> cells) {
        table.write(cells, (statement, place, cell) -> {
            statement.setObject(place, cell.day());
            statement.setString(place + 1, cell.area().value());
            statement.setInt(place + 2, cell.part());
            statement.setInt(place + 3, cell.scans());
            return place + 4;
        });
    }
}

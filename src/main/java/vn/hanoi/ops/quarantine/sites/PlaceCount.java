package vn.hanoi.ops.quarantine.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.quarantine.Rows;

/** Counts beds by what they are worth now. */
@Component
class PlaceCount {

    private static final String COUNTS = "COUNT(*) beds, SUM(b.stay_id IS NOT NULL) taken,"
            + " SUM(b.stay_id IS NULL AND NOT b.closed AND r.state = 'READY') free,"
            + " SUM(b.stay_id IS NULL AND NOT b.closed AND r.state = 'CLEANING') cleaning,"
            + " SUM(b.stay_id IS NULL AND (b.closed OR r.state = 'BLOCKED')) blocked,"
            + " SUM(s.ends_on IS NOT NULL AND s.ends_on <= :today) leaving";
    private static final String BEDS =
            " FROM quarantine_bed b JOIN quarantine_room r ON r.id = b.room_id AND r.state <> 'CLOSED'"
                    + " LEFT JOIN quarantine_stay s ON s.id = b.stay_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceCount(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By site. @param cut to sites, on the table {@code t} */
    Map<UUID, Places> bySite(ScopeSql cut) {
        return counted(
                "SELECT b.site_id part, " + COUNTS + BEDS + " JOIN quarantine_site t ON t.id = b.site_id WHERE "
                        + cut.condition() + " GROUP BY b.site_id",
                cut.parameters());
    }

    /** By floor of a site. */
    Map<UUID, Places> byFloor(byte[] site) {
        return counted(
                "SELECT r.floor_id part, " + COUNTS + BEDS + " WHERE b.site_id = :site GROUP BY r.floor_id",
                Map.of("site", site));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    private Map<UUID, Places> counted(String sql, Map<String, Object> parameters) {
        Map<UUID, Places> counts = new HashMap<>();
        jdbc.sql(sql).params(parameters).param("today", today()).query(row -> {
            counts.put(Rows.id(row, "part"), places(row));
        });
        return counts;
    }

    private static Places places(ResultSet row) throws SQLException {
        return new Places(
                row.getInt("beds"),
                row.getInt("taken"),
                row.getInt("free"),
                row.getInt("cleaning"),
                row.getInt("blocked"),
                row.getInt("leaving"));
    }
}

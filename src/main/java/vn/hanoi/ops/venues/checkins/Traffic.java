package vn.hanoi.ops.venues.checkins;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.register.VenueRoles;

/** How much is scanned, from the counts that the write path keeps. */
@Service
@Transactional(readOnly = true)
public class Traffic {

    private static final int ASKED = 500;

    /** How many days back a unit without scans is looked at. */
    public static final int LOOKED_BACK = 60;

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final CityTotals city;

    Traffic(JdbcClient jdbc, CurrentOfficer officers, CityTotals city) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.city = city;
    }

    /**
     * The scans of a unit on a day.
     *
     * @param venues venues with a code in use
     * @param scanned venues of these with at least one scan on the day
     */
    public record WardDay(AreaPath area, int venues, int scanned, int scans) {

        /** Tells whether nothing was scanned there though there are codes: the city names such units. */
        public boolean silent() {
            return venues > 0 && scans == 0;
        }
    }

    /** @param scans check-ins on that day */
    public record DayScans(LocalDate day, int scans, int venues) {}

    /** The lowest units of the officer's area that have venues, with their scans on a day, the silent ones first. */
    @PreAuthorize(VenueRoles.READERS)
    public List<WardDay> wards(LocalDate day) {
        ScopeSql cut = officers.require().scope().within("v.area_path");
        return jdbc.sql("SELECT v.area_path, COUNT(*) AS venues, COUNT(d.scans) AS scanned,"
                        + " COALESCE(SUM(d.scans), 0) AS in_all FROM venues_venue v"
                        + " LEFT JOIN venues_day d ON d.venue_no = v.number AND d.day = :day"
                        + " WHERE " + cut.condition() + " AND v.stage IN ('ISSUED', 'PRINTED', 'POSTED')"
                        + " GROUP BY v.area_path ORDER BY COALESCE(SUM(d.scans), 0) > 0, v.area_path")
                .params(cut.parameters())
                .param("day", day)
                .query((row, n) -> new WardDay(
                        new AreaPath(row.getString("area_path")),
                        row.getInt("venues"),
                        row.getInt("scanned"),
                        row.getInt("in_all")))
                .list();
    }

    /** The scans of the officer's area on each day from one to another, both included; days without scans are left out. */
    @PreAuthorize(VenueRoles.READERS)
    public List<DayScans> days(LocalDate first, LocalDate last) {
        ScopeSql cut = officers.require().scope().within("area_path");
        return jdbc.sql("SELECT day, SUM(scans) AS scans, COUNT(DISTINCT venue_no) AS venues FROM venues_day"
                        + " WHERE day BETWEEN :first AND :last AND " + cut.condition() + " GROUP BY day ORDER BY day")
                .params(cut.parameters())
                .param("first", first)
                .param("last", last)
                .query((row, n) ->
                        new DayScans(row.getObject("day", LocalDate.class), row.getInt("scans"), row.getInt("venues")))
                .list();
    }

    /** The scans of the officer's area in each hour of a day, 0 to 23; hours without scans are left out. */
    @PreAuthorize(VenueRoles.READERS)
    public Map<Integer, Integer> hours(LocalDate day) {
        ScopeSql cut = officers.require().scope().within("area_path");
        Map<Integer, Integer> hours = new HashMap<>();
        jdbc.sql("SELECT hour, SUM(scans) AS scans FROM venues_hour WHERE day = :day AND " + cut.condition()
                        + " GROUP BY hour")
                .params(cut.parameters())
                .param("day", day)
                .query(row -> {
                    hours.put(row.getInt("hour"), row.getInt("scans"));
                });
        return hours;
    }

    /** The last of the {@value #LOOKED_BACK} days up to a day on which something was scanned in each unit of the officer's area. */
    @PreAuthorize(VenueRoles.READERS)
    public Map<AreaPath, LocalDate> lastScans(LocalDate day) {
        ScopeSql cut = officers.require().scope().within("area_path");
        Map<AreaPath, LocalDate> last = new HashMap<>();
        jdbc.sql("SELECT area_path, MAX(day) AS last_day FROM venues_hour WHERE day BETWEEN :first AND :day AND "
                        + cut.condition() + " GROUP BY area_path")
                .params(cut.parameters())
                .param("first", day.minusDays(LOOKED_BACK))
                .param("day", day)
                .query(row -> {
                    last.put(new AreaPath(row.getString("area_path")), row.getObject("last_day", LocalDate.class));
                });
        return last;
    }

    /** The scans of these venues from one day to another, both included, for the tracing room. */
    @PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
    public Map<Integer, Integer> ofVenues(Collection<Integer> venues, LocalDate first, LocalDate last) {
        Map<Integer, Integer> scans = new HashMap<>();
        List<Integer> all = venues.stream().distinct().sorted().toList();
        for (int start = 0; start < all.size(); start += ASKED) {
            jdbc.sql("SELECT venue_no, SUM(scans) AS scans FROM venues_day WHERE venue_no IN (:venues)"
                            + " AND day BETWEEN :first AND :last GROUP BY venue_no")
                    .param("venues", all.subList(start, Math.min(all.size(), start + ASKED)))
                    .param("first", first)
                    .param("last", last)
                    .query(row -> {
                        scans.put(row.getInt("venue_no"), row.getInt("scans"));
                    });
        }
        return scans;
    }

    /** The scans of the whole city from one day to another, both included; what another node counted is up to ten minutes old. */
    @PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
    public long ofCity(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).mapToLong(city::of).sum();
    }
}

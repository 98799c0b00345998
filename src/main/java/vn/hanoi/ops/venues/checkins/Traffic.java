package vn.hanoi.ops.venues.checkins;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
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
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.register.VenueRoles;

/** How much is scanned, from the counts that the write path keeps. */
@Service
@Transactional(readOnly = true)
public class Traffic {

    private static final int ASKED = 500;

    /** How many days back a unit without scans is looked at. */
    public static final int LOOKED_BACK = 60;

    /** The venue had a code by the day, of this generation or of one before, and was neither suspended nor closed before it. */
    private static final String IN_USE = "(v.issued_on <= :day OR v.generation > 1 AND v.registered_at < :end)"
            + " AND (v.stage IN ('ISSUED', 'PRINTED', 'POSTED') OR v.stage = 'CLOSED' AND v.closed_at >= :begin"
            + " OR v.stage = 'SUSPENDED' AND EXISTS (SELECT 1 FROM venues_history h WHERE h.venue_id = v.id"
            + " AND h.step = 'SUSPENDED' AND h.at >= :begin))";

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
     * @param venues venues with a code in use on that day, and others that were scanned there
     * @param scanned venues of these with at least one scan on the day
     */
    public record WardDay(AreaPath area, int venues, int scanned, int scans) {

        private WardDay and(WardDay more) {
            return new WardDay(area, venues + more.venues, scanned + more.scanned, scans + more.scans);
        }

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
        Map<AreaPath, WardDay> wards = scanned(day);
        during(
                        day,
                        jdbc.sql("SELECT v.area_path, COUNT(*) AS venues FROM venues_venue v WHERE " + cut.condition()
                                + " AND " + IN_USE + " GROUP BY v.area_path"))
                .params(cut.parameters())
                .query(row -> {
                    WardDay coded = new WardDay(new AreaPath(row.getString("area_path")), row.getInt("venues"), 0, 0);
                    wards.merge(coded.area(), coded, WardDay::and);
                });
        return wards.values().stream()
                .sorted(Comparator.comparing(WardDay::silent).reversed().thenComparing(one -> one.area()
                        .value()))
                .toList();
    }

    /** What was scanned in each unit, wherever the venues belong now; those without a code in use count as its venues too. */
    private Map<AreaPath, WardDay> scanned(LocalDate day) {
        ScopeSql cut = officers.require().scope().within("d.area_path");
        Map<AreaPath, WardDay> wards = new HashMap<>();
        during(
                        day,
                        jdbc.sql("SELECT d.area_path, COUNT(*) AS scanned, SUM(d.scans) AS in_all, COUNT(v.id) AS coded"
                                + " FROM venues_day d LEFT JOIN venues_venue v ON v.number = d.venue_no"
                                + " AND v.area_path = d.area_path AND " + IN_USE + " WHERE d.day = :day AND "
                                + cut.condition() + " GROUP BY d.area_path"))
                .params(cut.parameters())
                .query(row -> {
                    AreaPath area = new AreaPath(row.getString("area_path"));
                    int scanned = row.getInt("scanned");
                    wards.put(area, new WardDay(area, scanned - row.getInt("coded"), scanned, row.getInt("in_all")));
                });
        return wards;
    }

    private static JdbcClient.StatementSpec during(LocalDate day, JdbcClient.StatementSpec asked) {
        return asked.param("day", day).param("begin", midnight(day)).param("end", midnight(day.plusDays(1)));
    }

    private static LocalDateTime midnight(LocalDate day) {
        return CheckInTable.utc(day.atStartOfDay(ConsoleClock.HANOI).toInstant());
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

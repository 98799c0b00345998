package vn.hanoi.ops.quarantine.stays;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.sites.SiteScope;

/** The city's days ahead and the day's figures, counted from orders and stays. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional(readOnly = true)
public class CityForecast {

    private static final int DAYS = 7;
    private static final LocalTime CUT = LocalTime.of(18, 0);

    private final SiteScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    CityForecast(SiteScope scope, JdbcClient jdbc, Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One day ahead.
     *
     * @param leaving whose order ends on it; on the first day also those whose order has ended
     * @param arriving how many came a day on average in the seven days before today, rounded
     */
    public record Day(LocalDate day, int leaving, int arriving) {}

    /** A ward and how many of its homes were not checked yesterday. */
    public record Missed(AreaPath ward, int homes) {}

    /** The figures from 18:00 to 18:00. @param from the beginning @param to the end, or now while it lasts */
    public record DayFigures(Instant from, Instant to, int admitted, int released, int toCare, int home, int present) {}

    /** Today and the six days after it. */
    public List<Day> ahead() {
        ScopeSql cut = scope.within("s.area_path", "s.site_id");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        Map<LocalDate, Integer> leaving = new HashMap<>();
        jdbc.sql("SELECT CAST(GREATEST(s.ends_on, :today) AS DATE) last_on, COUNT(*) people FROM quarantine_stay s"
                        + " WHERE s.left_at IS NULL AND s.ends_on < :end AND " + cut.condition() + " GROUP BY last_on")
                .param("today", today)
                .param("end", today.plusDays(DAYS))
                .params(cut.parameters())
                .query(row -> {
                    leaving.put(row.getObject("last_on", LocalDate.class), row.getInt("people"));
                });
        int came = jdbc.sql(
                        "SELECT COUNT(*) FROM quarantine_stay s WHERE s.arrived_at >= :since AND s.arrived_at < :today"
                                + " AND " + cut.condition())
                .param("since", Rows.utc(start(today.minusDays(DAYS))))
                .param("today", Rows.utc(start(today)))
                .params(cut.parameters())
                .query(Integer.class)
                .single();
        List<Day> days = new ArrayList<>();
        for (int n = 0; n < DAYS; n++) {
            LocalDate day = today.plusDays(n);
            days.add(new Day(day, leaving.getOrDefault(day, 0), Math.round((float) came / DAYS)));
        }
        return days;
    }

    /** The wards with homes that were not checked yesterday, the most first; at most 100. */
    @PreAuthorize(QuarantineRoles.WATCHERS)
    public List<Missed> missed() {
        ScopeSql cut = scope.within("o.area_path", "o.site_id");
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI).minusDays(1);
        return jdbc.sql("SELECT o.area_path, COUNT(*) homes FROM quarantine_order o WHERE o.kind = 'HOME' AND o.state"
                        + " = 'RUNNING' AND o.registered_at < :begin AND NOT EXISTS (SELECT 1 FROM quarantine_home_check h WHERE"
                        + " h.order_id = o.id AND h.checked_on = :yesterday) AND " + cut.condition()
                        + " GROUP BY o.area_path ORDER BY COUNT(*) DESC, o.area_path LIMIT 100")
                .param("begin", Rows.utc(start(yesterday)))
                .param("yesterday", yesterday)
                .params(cut.parameters())
                .query((row, n) -> new Missed(new AreaPath(row.getString("area_path")), row.getInt("homes")))
                .list();
    }

    /** The figures of the reporting day that runs now: from the last 18:00. */
    public DayFigures today() {
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        Instant cut = day.atTime(CUT).atZone(ConsoleClock.HANOI).toInstant();
        Instant from = now.isBefore(cut)
                ? day.minusDays(1).atTime(CUT).atZone(ConsoleClock.HANOI).toInstant()
                : cut;
        ScopeSql within = scope.within("s.area_path", "s.site_id");
        return jdbc.sql("SELECT SUM(s.arrived_at >= :from) admitted, SUM(s.left_how = 'RELEASED' AND s.left_at >="
                        + " :from) released, SUM(s.left_how = 'TO_CARE' AND s.left_at >= :from) to_care,"
                        + " SUM(s.left_how = 'HOME' AND s.left_at >= :from) home, SUM(s.left_at IS NULL) present"
                        + " FROM quarantine_stay s WHERE " + within.condition())
                .param("from", Rows.utc(from))
                .params(within.parameters())
                .query((row, n) -> new DayFigures(
                        from,
                        now,
                        row.getInt("admitted"),
                        row.getInt("released"),
                        row.getInt("to_care"),
                        row.getInt("home"),
                        row.getInt("present")))
                .single();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ConsoleClock.HANOI).toInstant();
    }
}

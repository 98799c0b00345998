package vn.hanoi.ops.quarantine.stays;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.sites.SiteRow;
import vn.hanoi.ops.quarantine.sites.SiteScope;
import vn.hanoi.ops.quarantine.sites.Sites;

/** The city's days ahead, counted from orders and from the arrivals that are announced, and missed checks of homes. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional(readOnly = true)
public class CityForecast {

    private static final int DAYS = 7;

    private final SiteScope scope;
    private final Sites sites;
    private final JdbcClient jdbc;
    private final Clock clock;

    CityForecast(SiteScope scope, Sites sites, JdbcClient jdbc, Clock clock) {
        this.scope = scope;
        this.sites = sites;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One day ahead.
     *
     * @param leaving whose order ends on it; on the first day also those whose order has ended
     * @param announced how many are announced for it and not there yet; on the first day also those who are late
     * @param usual how many came a day on average in the seven days before today, rounded
     * @param free how many places are free in the evening if everybody leaves and comes as foreseen; below zero when they do
     *     not suffice
     */
    public record Day(LocalDate day, int leaving, int announced, int usual, int free) {}

    /** A ward and how many of its homes were not checked yesterday. */
    public record Missed(AreaPath ward, int homes) {}

    /** Today and the six days after it. */
    public List<Day> ahead() {
        ScopeSql cut = scope.within("s.area_path", "s.site_id");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        Map<LocalDate, Integer> leaving = leaving(today);
        int came = jdbc.sql(
                        "SELECT COUNT(*) FROM quarantine_stay s WHERE s.arrived_at >= :since AND s.arrived_at < :today"
                                + " AND " + cut.condition())
                .param("since", Rows.utc(start(today.minusDays(DAYS))))
                .param("today", Rows.utc(start(today)))
                .params(cut.parameters())
                .query(Integer.class)
                .single();
        Map<LocalDate, Integer> announced = announced(today);
        int free = sites.rows().stream()
                .filter(SiteRow::open)
                .mapToInt(row -> row.places().free())
                .sum();
        List<Day> days = new ArrayList<>();
        for (int n = 0; n < DAYS; n++) {
            LocalDate day = today.plusDays(n);
            int out = leaving.getOrDefault(day, 0);
            int in = announced.getOrDefault(day, 0);
            free += out - in;
            days.add(new Day(day, out, in, Math.round((float) came / DAYS), free));
        }
        return days;
    }

    private Map<LocalDate, Integer> leaving(LocalDate today) {
        ScopeSql cut = scope.within("s.area_path", "s.site_id");
        Map<LocalDate, Integer> leaving = new HashMap<>();
        jdbc.sql("SELECT CAST(GREATEST(s.ends_on, :today) AS DATE) last_on, COUNT(*) people FROM quarantine_stay s"
                        + " WHERE s.left_at IS NULL AND s.ends_on < :end AND " + cut.condition() + " GROUP BY last_on")
                .param("today", today)
                .param("end", today.plusDays(DAYS))
                .params(cut.parameters())
                .query(row -> {
                    leaving.put(row.getObject("last_on", LocalDate.class), row.getInt("people"));
                });
        return leaving;
    }

    private Map<LocalDate, Integer> announced(LocalDate today) {
        ScopeSql cut = scope.within("b.area_path", "b.site_id");
        Map<LocalDate, Integer> announced = new HashMap<>();
        jdbc.sql("SELECT b.due_at, b.people FROM quarantine_bus b WHERE b.state = 'ANNOUNCED' AND b.due_at < :end AND "
                        + cut.condition())
                .param("end", Rows.utc(start(today.plusDays(DAYS))))
                .params(cut.parameters())
                .query(row -> {
                    LocalDate due =
                            LocalDate.ofInstant(Objects.requireNonNull(Rows.at(row, "due_at")), ConsoleClock.HANOI);
                    announced.merge(due.isBefore(today) ? today : due, row.getInt("people"), Integer::sum);
                });
        return announced;
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

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ConsoleClock.HANOI).toInstant();
    }
}

package vn.hanoi.ops.quarantine.stays;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cases.ReportDay;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.SiteScope;

/** The figures of a reporting day from 18:00 to 18:00, counted from the stays, so that a late entry corrects them. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional(readOnly = true)
public class DailyFigures {

    private final SiteScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    DailyFigures(SiteScope scope, JdbcClient jdbc, Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The reporting day that runs now; it is named after the day on which it ends. */
    public LocalDate running() {
        return ReportDay.of(clock.instant());
    }

    /**
     * The figures of a site.
     *
     * @param present who was there at the end of the day, or is there now while it runs
     */
    public record SiteDay(
            SiteId site,
            String name,
            AreaPath area,
            int admitted,
            int released,
            int toCare,
            int home,
            int escaped,
            int died,
            int present) {}

    /** The sites of the officer with their figures, in the order of their names. */
    public List<SiteDay> of(LocalDate day) {
        ScopeSql cut = scope.within("t.area_path", "t.id");
        Instant end = ReportDay.begin(day.plusDays(1));
        return jdbc.sql("SELECT t.id, t.name, t.area_path, COALESCE(SUM(s.arrived_at >= :from), 0) admitted,"
                        + how("RELEASED") + how("TO_CARE") + how("HOME") + how("ESCAPED") + how("DIED")
                        + " COALESCE(SUM(s.id IS NOT NULL AND (s.left_at IS NULL OR s.left_at >= :to)), 0) present"
                        + " FROM quarantine_site t LEFT JOIN quarantine_stay s ON s.site_id = t.id AND s.arrived_at < :to"
                        + " AND (s.left_at IS NULL OR s.left_at >= :from) WHERE " + cut.condition()
                        + " GROUP BY t.id, t.name, t.folded, t.area_path ORDER BY t.folded, t.id")
                .param("from", Rows.utc(ReportDay.begin(day)))
                .param("to", Rows.utc(end))
                .params(cut.parameters())
                .query((row, n) -> new SiteDay(
                        new SiteId(Rows.id(row, "id")),
                        row.getString("name"),
                        new AreaPath(row.getString("area_path")),
                        row.getInt("admitted"),
                        row.getInt("left_RELEASED"),
                        row.getInt("left_TO_CARE"),
                        row.getInt("left_HOME"),
                        row.getInt("left_ESCAPED"),
                        row.getInt("left_DIED"),
                        row.getInt("present")))
                .list();
    }

    private static String how(String how) {
        return " COALESCE(SUM(s.left_how = '" + how + "' AND s.left_at < :to), 0) left_" + how + ",";
    }
}

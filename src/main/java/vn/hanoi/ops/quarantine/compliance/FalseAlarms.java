package vn.hanoi.ops.quarantine.compliance;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/** How often cameras cried wolf, by camera and rule, and which rules may be muted. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional(readOnly = true)
public class FalseAlarms {

    private static final Duration LOOKED_BACK = Duration.ofDays(14);

    private final QuarantineActs sites;
    private final WatchRules rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    FalseAlarms(QuarantineActs sites, WatchRules rules, JdbcClient jdbc, Clock clock) {
        this.sites = sites;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A camera and a rule. @param proposed the dated setting says that muting it is worth a thought */
    public record Line(UUID camera, String cameraName, WatchCode code, int judged, int falsely, boolean proposed) {

        /** The share of false alarms, 0 to 1. */
        public double share() {
            return judged == 0 ? 0 : (double) falsely / judged;
        }
    }

    /** The judged reviews of the last 14 days at a site by camera and rule, the worst first. */
    public List<Line> of(SiteId site) {
        sites.area(site);
        WatchSetting setting = rules.setting();
        return jdbc.sql(
                        "SELECT v.camera_id, c.name, v.code, COUNT(*) judged, SUM(v.verdict = 'FALSE') falsely"
                                + " FROM quarantine_review v JOIN quarantine_camera c ON c.id = v.camera_id"
                                + " WHERE v.site_id = :site AND v.judged_at >= :since AND v.verdict IS NOT NULL"
                                + " GROUP BY v.camera_id, c.name, v.code ORDER BY SUM(v.verdict = 'FALSE') DESC, c.name LIMIT 100")
                .param("site", Ids.bytes(site.value()))
                .param("since", Rows.utc(clock.instant().minus(LOOKED_BACK)))
                .query((row, n) -> {
                    int judged = row.getInt("judged");
                    int falsely = row.getInt("falsely");
                    return new Line(
                            Rows.id(row, "camera_id"),
                            row.getString("name"),
                            WatchCode.valueOf(row.getString("code")),
                            judged,
                            falsely,
                            judged >= setting.muteJudged() && falsely * 100 >= judged * setting.mutePercent());
                })
                .list();
    }
}

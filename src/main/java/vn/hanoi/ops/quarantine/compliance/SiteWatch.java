package vn.hanoi.ops.quarantine.compliance;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.SiteScope;

/** How well each site is watched: its cameras, and the alerts at which nobody has looked. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional(readOnly = true)
public class SiteWatch {

    private final SiteScope scope;
    private final JdbcClient jdbc;

    SiteWatch(SiteScope scope, JdbcClient jdbc) {
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** The figures of a site. @param alerts open ones @param late those of them at which nobody looked in time */
    public record Watched(int cameras, int connected, int alerts, int late) {}

    /** By site. */
    public Map<SiteId, Watched> bySite() {
        ScopeSql cut = scope.within("t.area_path", "t.id");
        Map<SiteId, Watched> sites = new HashMap<>();
        jdbc.sql("SELECT t.id, (SELECT COUNT(*) FROM quarantine_camera c WHERE c.site_id = t.id"
                        + " AND c.removed_at IS NULL) cameras, (SELECT COUNT(*) FROM quarantine_camera c"
                        + " WHERE c.site_id = t.id AND c.removed_at IS NULL AND c.link = 'CONNECTED') connected,"
                        + " (SELECT COUNT(*) FROM quarantine_review v WHERE v.site_id = t.id AND v.state = 'OPEN'"
                        + " AND v.handling = 'ALERT') alerts, (SELECT COUNT(*) FROM quarantine_review v WHERE v.site_id = t.id"
                        + " AND v.state = 'OPEN' AND v.handling = 'ALERT' AND v.escalated_at IS NOT NULL) late FROM quarantine_site t WHERE "
                        + cut.condition())
                .params(cut.parameters())
                .query(row -> {
                    sites.put(
                            new SiteId(Rows.id(row, "id")),
                            new Watched(
                                    row.getInt("cameras"),
                                    row.getInt("connected"),
                                    row.getInt("alerts"),
                                    row.getInt("late")));
                });
        return sites;
    }
}

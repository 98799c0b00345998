package vn.hanoi.ops.quarantine.compliance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/** Tells the city of alerts at which nobody looked in time; twice does no harm. */
@Component
class ReviewClock {

    private record Late(byte[] review, SiteId site, AreaPath area) {}

    private final JdbcClient jdbc;
    private final QuarantineActs sites;
    private final Clock clock;

    ReviewClock(JdbcClient jdbc, QuarantineActs sites, Clock clock) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 15_000, initialDelay = 15_000)
    void escalate() {
        Instant now = clock.instant();
        List<Late> late = jdbc.sql("SELECT id, site_id, area_path FROM quarantine_review WHERE state = 'OPEN'"
                        + " AND handling = 'ALERT' AND escalated_at IS NULL AND look_until < :now LIMIT 500")
                .param("now", Rows.utc(now))
                .query((row, n) -> new Late(
                        row.getBytes("id"),
                        new SiteId(Rows.id(row, "site_id")),
                        new AreaPath(row.getString("area_path"))))
                .list();
        for (Late one : late) {
            int told = jdbc.sql(
                            "UPDATE quarantine_review SET escalated_at = :now WHERE id = :id AND escalated_at IS NULL"
                                    + " AND state = 'OPEN'")
                    .param("now", Rows.utc(now))
                    .param("id", one.review())
                    .update();
            if (told > 0) {
                sites.changed(
                        "REVIEW_ESCALATED",
                        one.site(),
                        one.area(),
                        Ids.uuid(one.review()).toString());
            }
        }
    }
}

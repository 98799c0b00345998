package vn.hanoi.ops.care.sites;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.kernel.Ids;

/** The histories of places: lines are added and never changed. */
@Component
class SiteLog {

    private static final int LIMIT = 500;

    private final JdbcClient jdbc;

    SiteLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SiteId site, SiteStep step, CareHand hand, String words) {
        jdbc.sql("INSERT INTO care_site_step (id, site_id, at, step, officer, officer_name, note)"
                        + " VALUES (:id, :site, :at, :step, :officer, :name, :note)")
                .param("id", Ids.bytes(Ids.next()))
                .param("site", Ids.bytes(site.value()))
                .param("at", CareTimes.utc(hand.at()))
                .param("step", step.name())
                .param("officer", hand.officer())
                .param("name", hand.name())
                .param("note", words.length() > LIMIT ? words.substring(0, LIMIT) : words)
                .update();
    }

    /** The newest lines first. */
    List<SiteEntry> of(SiteId site, int limit) {
        return jdbc.sql("SELECT * FROM care_site_step WHERE site_id = :site ORDER BY id DESC LIMIT " + limit)
                .param("site", Ids.bytes(site.value()))
                .query((row, n) -> new SiteEntry(
                        CareTimes.at(row, "at"),
                        SiteStep.valueOf(row.getString("step")),
                        row.getString("officer"),
                        row.getString("officer_name"),
                        row.getString("note")))
                .list();
    }
}

package vn.hanoi.ops.care.sites;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.kernel.Ids;

/** How full the beds of each place are: counted anew from stays, holds and blocks each time, so that no figure can stray. */
@Component
public class Occupancy {

    private static final String FULL = """
            SELECT p.site_id, p.bed_class, p.beds,
                   (SELECT COALESCE(SUM(b.beds), 0) FROM care_block b WHERE b.site_id = p.site_id
                      AND b.bed_class = p.bed_class AND b.ended_at IS NULL AND b.until_at > :now) blocked,
                   COALESCE(s.stays, 0) occupied, COALESCE(h.holds, 0) held
            FROM care_pool p
            LEFT JOIN (SELECT site_id, bed_class, COUNT(*) stays FROM care_stay WHERE left_at IS NULL
                       GROUP BY site_id, bed_class) s ON s.site_id = p.site_id AND s.bed_class = p.bed_class
            LEFT JOIN (SELECT site_id, bed_class, COUNT(*) holds FROM care_hold
                       WHERE ended_at IS NULL AND until_at > :now
                       GROUP BY site_id, bed_class) h ON h.site_id = p.site_id AND h.bed_class = p.bed_class
            """;

    private final JdbcClient jdbc;

    Occupancy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(SiteId site, BedClass bedClass, Load load) {}

    /** Every place that has beds. */
    public Map<SiteId, Map<BedClass, Load>> all(Instant now) {
        Map<SiteId, Map<BedClass, Load>> all = new HashMap<>();
        jdbc.sql(FULL)
                .param("now", CareTimes.utc(now))
                .query((row, n) -> new Line(
                        new SiteId(Ids.uuid(row.getBytes("site_id"))),
                        BedClass.valueOf(row.getString("bed_class")),
                        new Load(
                                row.getInt("beds"), row.getInt("blocked"), row.getInt("occupied"), row.getInt("held"))))
                .list()
                .forEach(line -> all.computeIfAbsent(line.site(), s -> new EnumMap<>(BedClass.class))
                        .put(line.bedClass(), line.load()));
        return all;
    }

    /**
     * The beds of one class of one place; the pool stays locked until the caller's transaction ends. The transaction must
     * read what is committed, else it would count what it saw before it waited.
     */
    public Load lock(SiteId site, BedClass bedClass, Instant now) {
        Map<String, Object> pool =
                Map.of("site", Ids.bytes(site.value()), "class", bedClass.name(), "now", CareTimes.utc(now));
        int beds = jdbc.sql("SELECT beds FROM care_pool WHERE site_id = :site AND bed_class = :class FOR UPDATE")
                .params(pool)
                .query(Integer.class)
                .optional()
                .orElse(0);
        return new Load(
                beds,
                count(
                        "SELECT COALESCE(SUM(beds), 0) FROM care_block WHERE site_id = :site AND bed_class = :class"
                                + " AND ended_at IS NULL AND until_at > :now",
                        pool),
                count(
                        "SELECT COUNT(*) FROM care_stay WHERE site_id = :site AND bed_class = :class"
                                + " AND left_at IS NULL",
                        pool),
                count(
                        "SELECT COUNT(*) FROM care_hold WHERE site_id = :site AND bed_class = :class"
                                + " AND ended_at IS NULL AND until_at > :now",
                        pool));
    }

    private int count(String sql, Map<String, Object> pool) {
        return jdbc.sql(sql).params(pool).query(Integer.class).single();
    }

    /** Whether a patient ever lay there or is on the way. */
    boolean used(SiteId site) {
        return jdbc.sql("SELECT (SELECT COUNT(*) FROM care_stay WHERE site_id = :site)"
                                + " + (SELECT COUNT(*) FROM care_hold WHERE site_id = :site)")
                        .param("site", Ids.bytes(site.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** When a patient last came to or left each place. */
    Map<SiteId, Instant> lastMoved() {
        Map<SiteId, Instant> last = new HashMap<>();
        jdbc.sql("SELECT site_id, MAX(entered_at) entered, MAX(left_at) gone FROM care_stay GROUP BY site_id")
                .query((row, n) -> {
                    Instant entered = CareTimes.at(row, "entered");
                    Instant gone = CareTimes.atOrNone(row, "gone");
                    return last.put(
                            new SiteId(Ids.uuid(row.getBytes("site_id"))),
                            gone != null && gone.isAfter(entered) ? gone : entered);
                })
                .list();
        return last;
    }
}

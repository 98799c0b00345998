package vn.hanoi.ops.care.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.BedsChanged;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.kernel.AfterCommit;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;

/** Every place with how full it is, for the room itself and without cutting to an area. */
@Component
public class SiteBoard {

    private static final int RECENT = 5;

    private final JdbcClient jdbc;
    private final Occupancy occupancy;
    private final AtomicReference<Seen> seen = new AtomicReference<>(new Seen(Instant.MIN, List.of()));

    SiteBoard(JdbcClient jdbc, Occupancy occupancy) {
        this.jdbc = jdbc;
        this.occupancy = occupancy;
    }

    private record Seen(Instant at, List<SiteRow> rows) {}

    /**
     * All places as they were at most five seconds ago, unless a bed changed at this node since: enough to propose a place
     * for each of a thousand patients who come at once, and never to give out a bed.
     */
    public List<SiteRow> recent(Instant now) {
        Seen last = seen.get();
        if (!last.at().isAfter(now) && last.at().isAfter(now.minusSeconds(RECENT))) {
            return last.rows();
        }
        List<SiteRow> rows = all(now);
        seen.set(new Seen(now, rows));
        return rows;
    }

    @EventListener
    void on(BedsChanged changed) {
        AfterCommit.run(() -> seen.set(new Seen(Instant.MIN, List.of())));
    }

    record Sought(SiteRow row, String words) {}

    /** All places in the order of their names. */
    public List<SiteRow> all(Instant now) {
        return sought(now).stream().map(Sought::row).toList();
    }

    List<Sought> sought(Instant now) {
        Map<SiteId, Map<BedClass, Load>> loads = occupancy.all(now);
        Map<SiteId, Instant> moved = occupancy.lastMoved();
        return jdbc.sql("SELECT id, code, name, folded, sought, kind, tier, area_path, lat, lon, desk_phone,"
                        + " capabilities, risk_groups, opens_on, closes_on, intake_from, intake_to, confirmed_at"
                        + " FROM care_site ORDER BY folded, id")
                .query((row, n) -> new Sought(row(row, CareTimes.day(now), loads, moved), row.getString("sought")))
                .list();
    }

    private static SiteRow row(
            ResultSet row, LocalDate today, Map<SiteId, Map<BedClass, Load>> loads, Map<SiteId, Instant> moved)
            throws SQLException {
        SiteId id = new SiteId(Ids.uuid(row.getBytes("id")));
        return new SiteRow(
                id,
                row.getString("code"),
                row.getString("name"),
                row.getString("folded"),
                SiteKind.valueOf(row.getString("kind")),
                row.getInt("tier"),
                new AreaPath(row.getString("area_path")),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                row.getString("desk_phone"),
                SiteSets.read(row.getString("capabilities"), Capability.class),
                SiteSets.read(row.getString("risk_groups"), RiskGroup.class),
                SiteOpening.on(
                        today, row.getObject("opens_on", LocalDate.class), row.getObject("closes_on", LocalDate.class)),
                row.getInt("intake_from"),
                row.getInt("intake_to"),
                loads.getOrDefault(id, Map.of()),
                later(CareTimes.atOrNone(row, "confirmed_at"), moved.get(id)));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}

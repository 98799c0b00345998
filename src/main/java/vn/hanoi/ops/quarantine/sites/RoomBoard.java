package vn.hanoi.ops.quarantine.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineFields;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;

/** The board of a site: its floors with their figures, and the rooms of one floor bed by bed. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional(readOnly = true)
public class RoomBoard {

    private static final String ROOMS =
            "SELECT r.id, r.name, r.state, r.note, r.since, r.outline, b.id bed, b.name bed_name, b.stay_id, b.closed,"
                    + " s.ends_on, s.found_on, s.state stay_state FROM quarantine_room r"
                    + " LEFT JOIN quarantine_bed b ON b.room_id = r.id LEFT JOIN quarantine_stay s"
                    + " ON s.id = b.stay_id WHERE r.floor_id = :floor AND r.site_id = :site"
                    + " ORDER BY LENGTH(r.name), r.name, LENGTH(b.name), b.name";

    private final QuarantineActs acts;
    private final PlaceCount count;
    private final JdbcClient jdbc;

    RoomBoard(QuarantineActs acts, PlaceCount count, JdbcClient jdbc) {
        this.acts = acts;
        this.count = count;
        this.jdbc = jdbc;
    }

    /** The floors in their order. @throws vn.hanoi.ops.quarantine.QuarantineRefused when there is no such site */
    public List<FloorLine> floors(SiteId site) {
        acts.area(site);
        byte[] id = Ids.bytes(site.value());
        Map<UUID, Places> places = count.byFloor(id);
        return jdbc.sql("SELECT id, block, name, zone, plan FROM quarantine_floor WHERE site_id = :site"
                        + " ORDER BY block, position")
                .param("site", id)
                .query((row, n) -> {
                    UUID floor = Rows.id(row, "id");
                    return new FloorLine(
                            floor,
                            row.getString("block"),
                            row.getString("name"),
                            Zone.valueOf(row.getString("zone")),
                            Rows.idOrNull(row, "plan"),
                            places.getOrDefault(floor, Places.NONE));
                })
                .list();
    }

    /** The rooms of a floor in the order of their names, each with its beds. */
    public List<RoomCell> rooms(SiteId site, UUID floor) {
        AreaPath area = acts.area(site);
        LocalDate today = count.today();
        Map<UUID, RoomCell> rooms = new LinkedHashMap<>();
        Map<UUID, List<RoomCell.Bed>> beds = new LinkedHashMap<>();
        jdbc.sql(ROOMS)
                .param("floor", Ids.bytes(floor))
                .param("site", Ids.bytes(site.value()))
                .query(row -> {
                    UUID id = Rows.id(row, "id");
                    rooms.putIfAbsent(id, cell(row, id));
                    UUID bed = Rows.idOrNull(row, "bed");
                    if (bed != null) {
                        beds.computeIfAbsent(id, r -> new ArrayList<>()).add(bed(row, bed, area, today));
                    }
                });
        return rooms.values().stream()
                .map(cell -> new RoomCell(
                        cell.id(),
                        cell.name(),
                        cell.state(),
                        cell.note(),
                        cell.since(),
                        cell.outline(),
                        beds.getOrDefault(cell.id(), List.of())))
                .toList();
    }

    private static RoomCell cell(ResultSet row, UUID id) throws SQLException {
        return new RoomCell(
                id,
                row.getString("name"),
                RoomState.valueOf(row.getString("state")),
                row.getString("note"),
                Objects.requireNonNull(Rows.at(row, "since")),
                row.getString("outline"),
                List.of());
    }

    private static RoomCell.Bed bed(ResultSet row, UUID id, AreaPath area, LocalDate today) throws SQLException {
        UUID stay = Rows.idOrNull(row, "stay_id");
        LocalDate ends = row.getObject("ends_on", LocalDate.class);
        @Nullable LocalDate found = row.getObject("found_on", LocalDate.class);
        return new RoomCell.Bed(
                id,
                row.getString("bed_name"),
                stay == null ? null : new StayId(stay),
                ends != null && !ends.isAfter(today),
                QuarantineFields.INFECTED.guard(stay == null ? null : found != null, area),
                "AWAY".equals(row.getString("stay_state")),
                row.getBoolean("closed"));
    }
}

package vn.hanoi.ops.quarantine.stays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;

/** Reads the rooms into which somebody can be put: ready, with a free bed, and without anybody found infected. */
@Component
class RoomStock {

    private static final String ROOMS =
            "SELECT r.id, CONCAT(f.block, ' · ', r.name) room, b.id bed, b.name bed_name, b.stay_id, s.gender,"
                    + " s.vulnerable, s.household, s.cohort, s.found_on FROM quarantine_room r"
                    + " JOIN quarantine_floor f ON f.id = r.floor_id JOIN quarantine_bed b ON b.room_id = r.id"
                    + " LEFT JOIN quarantine_stay s ON s.id = b.stay_id"
                    + " WHERE r.site_id = :site AND r.state = 'READY' AND (NOT b.closed OR b.stay_id IS NOT NULL)"
                    + " ORDER BY f.block, f.position, LENGTH(r.name), r.name, LENGTH(b.name), b.name";

    private final JdbcClient jdbc;

    RoomStock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoomProposal.Room> of(SiteId site) {
        Map<UUID, String> names = new LinkedHashMap<>();
        Map<UUID, List<Map.Entry<UUID, String>>> free = new LinkedHashMap<>();
        Map<UUID, List<Traits>> people = new LinkedHashMap<>();
        Set<UUID> shut = new HashSet<>();
        jdbc.sql(ROOMS).param("site", Ids.bytes(site.value())).query(row -> {
            UUID room = Rows.id(row, "id");
            names.putIfAbsent(room, row.getString("room"));
            if (row.getBytes("stay_id") == null) {
                free.computeIfAbsent(room, r -> new ArrayList<>())
                        .add(Map.entry(Rows.id(row, "bed"), row.getString("bed_name")));
            } else {
                people.computeIfAbsent(room, r -> new ArrayList<>()).add(traits(row));
                if (row.getObject("found_on") != null) {
                    shut.add(room);
                }
            }
        });
        return names.entrySet().stream()
                .filter(room -> free.containsKey(room.getKey()) && !shut.contains(room.getKey()))
                .map(room -> new RoomProposal.Room(
                        room.getKey(),
                        room.getValue(),
                        free.get(room.getKey()),
                        people.getOrDefault(room.getKey(), List.of())))
                .toList();
    }

    private static Traits traits(ResultSet row) throws SQLException {
        String sex = row.getString("gender");
        return new Traits(
                sex == null ? null : Sex.valueOf(sex),
                row.getBoolean("vulnerable"),
                Rows.idOrNull(row, "household"),
                row.getObject("cohort", LocalDate.class));
    }
}

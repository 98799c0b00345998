package vn.hanoi.ops.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.SiteId;

/** Fills quarantine sites with floors, rooms, beds, people in half of the beds, and cameras; in batches. */
final class BenchSites {

    private static final int PART = 1_000;
    private static final String AREA = "01.006.00181";

    private final JdbcTemplate jdbc;
    private final int bedsARoom;
    private final int roomsAFloor;

    BenchSites(JdbcTemplate jdbc, int bedsARoom, int roomsAFloor) {
        this.jdbc = jdbc;
        this.bedsARoom = bedsARoom;
        this.roomsAFloor = roomsAFloor;
    }

    void fill(SiteId site, int beds, int cameras) {
        byte[] id = Ids.bytes(site.value());
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        List<@Nullable Object[]> floors = new ArrayList<>();
        List<@Nullable Object[]> rooms = new ArrayList<>();
        List<@Nullable Object[]> places = new ArrayList<>();
        List<@Nullable Object[]> stays = new ArrayList<>();
        byte[] floor = new byte[0];
        for (int n = 0; n * bedsARoom < beds; n++) {
            if (n % roomsAFloor == 0) {
                floor = fresh();
                floors.add(new Object[] {floor, id, "A", "Tầng " + n / roomsAFloor, n / roomsAFloor, "DIRTY"});
            }
            byte[] room = fresh();
            rooms.add(new Object[] {room, 0, id, floor, String.valueOf(100 + n), "READY", "", now});
            for (int bed = 1; bed <= bedsARoom; bed++) {
                byte[] place = fresh();
                byte[] stay = bed % 2 == 0 ? fresh() : null;
                places.add(new Object[] {place, id, room, String.valueOf(bed), stay});
                if (stay != null) {
                    LocalDate ends = now.toLocalDate().plusDays(n % 14);
                    byte[] person = fresh();
                    stays.add(new Object[] {
                        stay, 0, id, AREA, fresh(), person, person, "PRESENT", place, room, ends, false, false, now
                    });
                }
            }
        }
        insert("quarantine_floor", "id, site_id, block, name, position, zone", floors);
        insert("quarantine_room", "id, version, site_id, floor_id, name, state, note, since", rooms);
        insert("quarantine_bed", "id, site_id, room_id, name, stay_id", places);
        insert(
                "quarantine_stay",
                "id, version, site_id, area_path, order_id, person_id, open_person, state, bed_id, room_id, ends_on,"
                        + " vulnerable, move_asked, arrived_at",
                stays);
        watch(id, cameras, now);
    }

    private void watch(byte[] site, int cameras, LocalDateTime now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int n = 0; n < cameras; n++) {
            byte[] camera = fresh();
            rows.add(new Object[] {
                camera,
                0,
                site,
                AREA,
                "b-" + UUID.randomUUID(),
                "Camera " + n,
                "YARD",
                "",
                "",
                "",
                "",
                "CONNECTED",
                "",
                now
            });
        }
        insert(
                "quarantine_camera",
                "id, version, site_id, area_path, code, name, place, block, floor, gate, recorder, link, link_reason,"
                        + " registered_at",
                rows);
    }

    /** Tells the database how large the tables are, and lets every node read the cameras. */
    void analyze() {
        for (String table : List.of("quarantine_bed", "quarantine_stay", "quarantine_room", "quarantine_camera")) {
            jdbc.execute("ANALYZE TABLE " + table);
        }
        java.util.concurrent.locks.LockSupport.parkNanos(6_000_000_000L);
    }

    /** How many detections the reviews of a site count. */
    int grouped(SiteId site) {
        Integer sum = jdbc.queryForObject(
                "SELECT COALESCE(SUM(detections), 0) FROM quarantine_review WHERE site_id = ?",
                Integer.class,
                Ids.bytes(site.value()));
        return sum == null ? 0 : sum;
    }

    private void insert(String table, String columns, List<@Nullable Object[]> rows) {
        String sql = "INSERT INTO " + table + " (" + columns + ") VALUES ("
                + "?, ".repeat(columns.split(",").length - 1) + "?)";
        for (int from = 0; from < rows.size(); from += PART) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + PART)));
        }
    }

    private static byte[] fresh() {
        return Ids.bytes(Ids.next());
    }
}

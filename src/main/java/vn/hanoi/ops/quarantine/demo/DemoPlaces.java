package vn.hanoi.ops.quarantine.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.quarantine.SiteId;

/** Writes the demo city's sites with their floors, rooms, beds, gates and staff. */
@Component
class DemoPlaces {

    /** A bed of a made site. */
    record Bed(UUID id, UUID room) {}

    /** A site as it was made. @param blocks names of its blocks @param floors names of the floors of each block */
    record Made(SiteId id, DemoQuarantineSite site, List<Bed> beds, List<String> blocks, List<String> floors) {}

    private final JdbcTemplate jdbc;

    DemoPlaces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean empty() {
        return jdbc.queryForList("SELECT 1 FROM quarantine_site LIMIT 1").isEmpty();
    }

    List<Made> write(List<DemoQuarantineSite> sites, Instant now) {
        DemoTable site = new DemoTable(
                "quarantine_site", "id,version,code,name,folded,kind,address,area_path,lat,lon,registered_at");
        DemoTable staff = new DemoTable("quarantine_staff", "site_id,account,name,post");
        DemoTable gate = new DemoTable("quarantine_gate", "site_id,name,passage");
        List<Made> made = new ArrayList<>();
        for (DemoQuarantineSite one : sites) {
            SiteId id = SiteId.next();
            site.add(
                    id.value(),
                    0,
                    one.code(),
                    one.name(),
                    VietnameseText.fold(one.name()),
                    one.kind(),
                    "Số " + (1 + one.places() % 200) + " Đường Mẫu",
                    one.area().value(),
                    one.position().lat(),
                    one.position().lon(),
                    now);
            gate.add(id.value(), "Cổng chính", "PEOPLE");
            gate.add(id.value(), "Cổng hậu cần", "GOODS");
            made.add(rooms(id, one, now, site, staff, gate));
        }
        return made;
    }

    private Made rooms(
            SiteId id, DemoQuarantineSite one, Instant now, DemoTable site, DemoTable staff, DemoTable gate) {
        if (one.code().equals("PV-TH-1")) {
            staff.add(id.value(), "cachly.phapvan", "Ngô Văn Bình", "MANAGER");
            staff.add(id.value(), "cachly2.phapvan", "Bùi Thị Hạnh", "MANAGER");
        } else if (one.code().equals("PV-TH-2")) {
            staff.add(id.value(), "cachly.tuhiep", "Đỗ Quang Vinh", "MANAGER");
        }
        List.of(site, staff, gate).forEach(table -> table.write(jdbc));
        Rooms rooms = new Rooms(id, now);
        List<String> blocks = new ArrayList<>();
        List<String> floors = new ArrayList<>();
        for (int f = 1; f <= one.floors(); f++) {
            floors.add("Tầng " + f);
        }
        for (int b = 0; b < one.blocks(); b++) {
            String block = "Nhà " + (char) ('A' + b);
            blocks.add(block);
            for (int f = 1; f <= one.floors(); f++) {
                rooms.floor(block, f, one);
            }
        }
        rooms.write();
        return new Made(id, one, List.copyOf(rooms.beds), blocks, floors);
    }

    /** The rooms of one site. */
    private final class Rooms {

        private final DemoTable floor = new DemoTable("quarantine_floor", "id,site_id,block,name,position,zone");
        private final DemoTable room =
                new DemoTable("quarantine_room", "id,version,site_id,floor_id,name,state,note,since");
        private final DemoTable bed = new DemoTable("quarantine_bed", "id,site_id,room_id,name");
        private final List<Bed> beds = new ArrayList<>();
        private final SiteId site;
        private final Instant now;
        private int position;

        Rooms(SiteId site, Instant now) {
            this.site = site;
            this.now = now;
        }

        void floor(String block, int level, DemoQuarantineSite one) {
            UUID id = Ids.next();
            floor.add(id, site.value(), block, "Tầng " + level, ++position, "DIRTY");
            for (int r = 1; r <= one.rooms(); r++) {
                room(id, level * 100 + r, one.beds());
            }
        }

        private void room(UUID floor, int number, int places) {
            UUID id = Ids.next();
            String state = number % 37 == 0 ? "BLOCKED" : number % 19 == 0 ? "CLEANING" : "READY";
            String note = state.equals("BLOCKED") ? "Hỏng điện nước" : "";
            room.add(id, 0, site.value(), floor, String.valueOf(number), state, note, now);
            for (int p = 1; p <= places; p++) {
                UUID place = Ids.next();
                bed.add(place, site.value(), id, String.valueOf(p));
                if (state.equals("READY")) {
                    beds.add(new Bed(place, id));
                }
            }
        }

        void write() {
            List.of(floor, room, bed).forEach(table -> table.write(jdbc));
        }
    }
}

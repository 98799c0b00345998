package vn.hanoi.ops.quarantine.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.imports.ImportField;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.ImportTarget;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.exchange.imports.RowRefused;
import vn.hanoi.ops.exchange.imports.TakenOver;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;

/** Rooms of sites from a file, one a row: what is missing of block and floor is made; taken back, an empty room goes. */
@Component
class QuarantinePlacesImport implements ImportTarget {

    private static final List<ImportField> FIELDS = List.of(
            field("site", "quarantine.site.code", "site code", "ma khu"),
            field("block", "quarantine.places.block", "block", "day nha", "toa nha"),
            field("floor", "quarantine.places.floor", "floor", "tang"),
            field("room", "quarantine.places.room", "room", "phong"),
            field("beds", "quarantine.places.beds", "beds", "so giuong", "giuong"));

    private final Sites sites;
    private final SitePlaces places;
    private final JdbcClient jdbc;

    QuarantinePlacesImport(Sites sites, SitePlaces places, JdbcClient jdbc) {
        this.sites = sites;
        this.places = places;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "quarantine-places";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN, Role.QUARANTINE_MANAGER);
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<Looked> look(List<ImportRow> rows) {
        return rows.stream().map(this::look).toList();
    }

    @Override
    public List<TakenOver> take(List<ImportRow> rows) {
        List<TakenOver> taken = new ArrayList<>();
        for (ImportRow row : rows) {
            List<RowFault> faults = faults(row);
            if (!faults.isEmpty()) {
                throw new RowRefused(faults);
            }
            SiteId site = site(row).orElseThrow();
            try {
                UUID floor = floor(site, row)
                        .orElseGet(() -> places.addFloor(site, row.get("block"), row.get("floor"), Zone.DIRTY));
                UUID room = places.addRoom(
                        floor, row.get("room"), Integer.parseInt(row.get("beds").strip()));
                taken.add(new TakenOver("room:" + room, room.toString()));
            } catch (QuarantineRefused e) {
                throw new RowRefused(List.of(
                        RowFault.of("room", "quarantine.refused." + e.reason().name())));
            }
        }
        return taken;
    }

    @Override
    public boolean takeBack(TakenOver done) {
        UUID room = UUID.fromString(done.before());
        return jdbc.sql("DELETE FROM quarantine_room WHERE id = :room AND version = 0 AND NOT EXISTS"
                                + " (SELECT 1 FROM quarantine_movement m WHERE m.room_id = :room)")
                        .param("room", Ids.bytes(room))
                        .update()
                == 1;
    }

    private Looked look(ImportRow row) {
        List<RowFault> faults = faults(row);
        if (!faults.isEmpty()) {
            return Looked.bad(faults);
        }
        boolean known = site(row)
                .flatMap(site -> floor(site, row))
                .filter(floor -> roomNamed(floor, row.get("room")))
                .isPresent();
        return known ? Looked.same() : Looked.fresh();
    }

    private List<RowFault> faults(ImportRow row) {
        List<RowFault> faults = new ArrayList<>();
        if (site(row).isEmpty()) {
            faults.add(RowFault.of("site", "quarantine.refused.NOT_FOUND"));
        }
        Stream.of("block", "floor", "room")
                .filter(field ->
                        row.get(field).isBlank() || row.get(field).strip().length() > 40)
                .forEach(field -> faults.add(RowFault.of(field, "quarantine.refused.OUT_OF_RANGE")));
        if (!row.get("beds").strip().matches("\\d{1,2}|100")) {
            faults.add(RowFault.of("beds", "quarantine.refused.OUT_OF_RANGE"));
        }
        return faults;
    }

    private Optional<SiteId> site(ImportRow row) {
        return sites.find(row.get("site").strip()).map(site -> site.row().id());
    }

    private Optional<UUID> floor(SiteId site, ImportRow row) {
        return jdbc.sql("SELECT id FROM quarantine_floor WHERE site_id = :site AND block = :block AND name = :name")
                .param("site", Ids.bytes(site.value()))
                .param("block", row.get("block").strip())
                .param("name", row.get("floor").strip())
                .query((found, n) -> Rows.id(found, "id"))
                .optional();
    }

    private boolean roomNamed(UUID floor, String name) {
        return !jdbc.sql("SELECT 1 FROM quarantine_room WHERE floor_id = :floor AND name = :name")
                .param("floor", Ids.bytes(floor))
                .param("name", name.strip())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private static ImportField field(String code, String title, String... names) {
        return new ImportField(code, title, true, Set.of(names));
    }
}

package vn.hanoi.ops.quarantine.sites;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;

/** The floors, rooms and beds of a site, and what can be done with a room. */
@Service
@PreAuthorize(QuarantineRoles.KEEPERS)
@Transactional
public class SitePlaces {

    private static final Pattern OUTLINE = Pattern.compile("(?:[01]\\.\\d{4},){3}[01]\\.\\d{4}");
    private static final int NAME_LIMIT = 40;
    private static final int MOST_BEDS = 100;

    private final QuarantineRoomBook rooms;
    private final QuarantineActs acts;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    SitePlaces(QuarantineRoomBook rooms, QuarantineActs acts, JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.rooms = rooms;
        this.acts = acts;
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Adds a floor to a block; floors stand in the order in which they came. @return its id */
    public UUID addFloor(SiteId site, String block, String name, Zone zone) {
        AreaPath area = acts.area(site);
        name(block);
        name(name);
        UUID id = Ids.next();
        try {
            jdbc.sql("INSERT INTO quarantine_floor (id, site_id, block, name, position, zone)"
                            + " SELECT :id, :site, :block, :name, COALESCE(MAX(f.position), 0) + 1, :zone"
                            + " FROM quarantine_floor f WHERE f.site_id = :site")
                    .param("id", Ids.bytes(id))
                    .param("site", Ids.bytes(site.value()))
                    .param("block", block.strip())
                    .param("name", name.strip())
                    .param("zone", zone.name())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new QuarantineRefused(Reason.NAME_TAKEN);
        }
        acts.changed("FLOOR_ADDED", site, area, block.strip() + " " + name.strip());
        return id;
    }

    /**
     * Adds a room with beds named 1, 2, 3 …
     *
     * @param beds 0 to 100; more than none in the dirty zone only
     * @return its id
     */
    public UUID addRoom(UUID floor, String name, int beds) {
        Floor found = floor(floor);
        AreaPath area = acts.area(found.site());
        name(name);
        QuarantineRefused.unless(beds >= 0 && beds <= MOST_BEDS, Reason.OUT_OF_RANGE);
        QuarantineRefused.unless(beds == 0 || found.zone() == Zone.DIRTY, Reason.OUT_OF_RANGE);
        QuarantineRefused.unless(!roomNamed(floor, name), Reason.NAME_TAKEN);
        QuarantineRoom room = rooms.saveAndFlush(QuarantineRoom.of(found.site(), floor, name, clock.instant()));
        addBeds(room, IntStream.rangeClosed(1, beds).mapToObj(String::valueOf).toList());
        acts.changed("ROOM_ADDED", found.site(), area, name.strip());
        return room.id();
    }

    /** Takes a room out of use for cleaning. */
    public void clean(UUID room) {
        does(room, "ROOM_CLEANING", found -> found.clean(clock.instant()));
    }

    /** Puts a room back into use. */
    public void ready(UUID room) {
        does(room, "ROOM_READY", found -> found.ready(clock.instant()));
    }

    /** Blocks an empty room. @param reason never blank, at most 200 characters */
    public void block(UUID room, String reason) {
        QuarantineRefused.unless(empty(room), Reason.ROOM_IN_USE);
        does(room, "ROOM_BLOCKED", found -> found.block(reason, clock.instant()));
    }

    /** Draws a room on the plan of its floor. @param outline left, top, right and bottom in shares of the picture by comma */
    public void draw(UUID room, String outline) {
        QuarantineRefused.unless(OUTLINE.matcher(outline).matches(), Reason.OUT_OF_RANGE);
        does(room, "ROOM_DRAWN", found -> found.draw(outline));
    }

    private boolean empty(UUID room) {
        return jdbc.sql("SELECT COUNT(*) FROM quarantine_bed WHERE room_id = :room AND stay_id IS NOT NULL")
                        .param("room", Ids.bytes(room))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void does(UUID room, String act, Consumer<QuarantineRoom> verb) {
        QuarantineRoom found = rooms.findById(room).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        AreaPath area = acts.area(found.site());
        verb.accept(found);
        rooms.saveAndFlush(found);
        acts.changed(act, found.site(), area, "");
    }

    private record Floor(SiteId site, Zone zone) {}

    private Floor floor(UUID id) {
        return jdbc.sql("SELECT site_id, zone FROM quarantine_floor WHERE id = :id")
                .param("id", Ids.bytes(id))
                .query((row, n) -> new Floor(new SiteId(Rows.id(row, "site_id")), Zone.valueOf(row.getString("zone"))))
                .optional()
                .orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
    }

    private boolean roomNamed(UUID floor, String name) {
        return !jdbc.sql("SELECT 1 FROM quarantine_room WHERE floor_id = :floor AND name = :name")
                .param("floor", Ids.bytes(floor))
                .param("name", name.strip())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private void addBeds(QuarantineRoom room, List<String> names) {
        batches.batchUpdate(
                "INSERT INTO quarantine_bed (id, site_id, room_id, name) VALUES (?, ?, ?, ?)",
                names,
                Math.max(1, names.size()),
                (statement, name) -> {
                    statement.setBytes(1, Ids.bytes(Ids.next()));
                    statement.setBytes(2, Ids.bytes(room.site().value()));
                    statement.setBytes(3, Ids.bytes(room.id()));
                    statement.setString(4, name);
                });
    }

    private static void name(String words) {
        QuarantineRefused.unless(!words.isBlank() && words.strip().length() <= NAME_LIMIT, Reason.OUT_OF_RANGE);
    }
}

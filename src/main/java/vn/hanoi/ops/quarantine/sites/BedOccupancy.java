package vn.hanoi.ops.quarantine.sites;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;

/** Who lies where, changed by movements alone; of two who want one bed the database lets exactly one have it. */
@Component
public class BedOccupancy {

    private final JdbcClient jdbc;

    BedOccupancy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Gives a bed to a stay and notes the movement. Call it in a transaction.
     *
     * @return the room of the bed
     * @throws QuarantineRefused when somebody has the bed, the room is not ready, or the site has no such bed
     */
    public UUID take(SiteId site, UUID bed, StayId stay, Instant at) {
        record Place(UUID room, RoomState state) {}
        Place place = jdbc.sql("SELECT r.id, r.state FROM quarantine_bed b JOIN quarantine_room r ON r.id = b.room_id"
                        + " WHERE b.id = :bed AND b.site_id = :site")
                .param("bed", Ids.bytes(bed))
                .param("site", Ids.bytes(site.value()))
                .query((row, n) -> new Place(Rows.id(row, "id"), RoomState.valueOf(row.getString("state"))))
                .optional()
                .orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        QuarantineRefused.unless(place.state() == RoomState.READY, Reason.ROOM_NOT_READY);
        int taken = jdbc.sql("UPDATE quarantine_bed SET stay_id = :stay WHERE id = :bed AND stay_id IS NULL"
                        + " AND NOT closed")
                .param("stay", Ids.bytes(stay.value()))
                .param("bed", Ids.bytes(bed))
                .update();
        QuarantineRefused.unless(taken == 1 || !closed(bed), Reason.ROOM_NOT_READY);
        QuarantineRefused.unless(taken == 1, Reason.BED_TAKEN);
        jdbc.sql("INSERT INTO quarantine_movement (id, stay_id, site_id, room_id, bed_id, from_at)"
                        + " VALUES (:id, :stay, :site, :room, :bed, :at)")
                .param("id", Ids.bytes(Ids.next()))
                .param("stay", Ids.bytes(stay.value()))
                .param("site", Ids.bytes(site.value()))
                .param("room", Ids.bytes(place.room()))
                .param("bed", Ids.bytes(bed))
                .param("at", Rows.utc(at))
                .update();
        return place.room();
    }

    private boolean closed(UUID bed) {
        return jdbc.sql("SELECT closed FROM quarantine_bed WHERE id = :bed")
                .param("bed", Ids.bytes(bed))
                .query(Boolean.class)
                .single();
    }

    /** Gives a stay's bed back and ends its movement; does nothing when it has none. @return the room that was left */
    public Optional<UUID> vacate(StayId stay, Instant at) {
        @Nullable
        UUID room = jdbc.sql("SELECT room_id FROM quarantine_bed WHERE stay_id = :stay")
                .param("stay", Ids.bytes(stay.value()))
                .query((row, n) -> Rows.id(row, "room_id"))
                .optional()
                .orElse(null);
        jdbc.sql("UPDATE quarantine_bed SET stay_id = NULL WHERE stay_id = :stay")
                .param("stay", Ids.bytes(stay.value()))
                .update();
        jdbc.sql("UPDATE quarantine_movement SET to_at = :at WHERE stay_id = :stay AND to_at IS NULL")
                .param("stay", Ids.bytes(stay.value()))
                .param("at", Rows.utc(at))
                .update();
        return Optional.ofNullable(room);
    }

    /** Sends a room to cleaning when nobody lies there any more. */
    public void cleanWhenEmpty(UUID room, Instant at) {
        jdbc.sql("UPDATE quarantine_room SET state = 'CLEANING', since = :at, version = version + 1 WHERE id = :room"
                        + " AND state = 'READY' AND NOT EXISTS (SELECT 1 FROM quarantine_bed b"
                        + " WHERE b.room_id = quarantine_room.id AND b.stay_id IS NOT NULL)")
                .param("room", Ids.bytes(room))
                .param("at", Rows.utc(at))
                .update();
    }
}

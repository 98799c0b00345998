package vn.hanoi.ops.quarantine.sites;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
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

/** Renames, closes and reopens what a site consists of; nothing of it is deleted, because stays were there. */
@Service
@PreAuthorize(QuarantineRoles.KEEPERS)
@Transactional
public class PlaceChanges {

    private static final int NAME_LIMIT = 40;
    private static final int BED_LIMIT = 20;
    private static final int REASON_LIMIT = 200;

    private final QuarantineRoomBook rooms;
    private final QuarantineActs acts;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceChanges(QuarantineRoomBook rooms, QuarantineActs acts, JdbcClient jdbc, Clock clock) {
        this.rooms = rooms;
        this.acts = acts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives a floor other names. @throws QuarantineRefused when the block has a floor of that name */
    public void renameFloor(UUID floor, String block, String name) {
        SiteId site = site("quarantine_floor", floor);
        AreaPath area = acts.area(site);
        named(block, NAME_LIMIT);
        named(name, NAME_LIMIT);
        try {
            jdbc.sql("UPDATE quarantine_floor SET block = :block, name = :name WHERE id = :id")
                    .param("block", block.strip())
                    .param("name", name.strip())
                    .param("id", Ids.bytes(floor))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new QuarantineRefused(Reason.NAME_TAKEN);
        }
        acts.changed("FLOOR_RENAMED", site, area, block.strip() + " " + name.strip());
    }

    /** Gives a room another name. @throws QuarantineRefused when the floor has a room of that name */
    public void renameRoom(UUID room, String name) {
        QuarantineRoom found = room(room);
        AreaPath area = acts.area(found.site());
        named(name, NAME_LIMIT);
        String before = found.name();
        found.rename(name);
        try {
            rooms.saveAndFlush(found);
        } catch (DataIntegrityViolationException e) {
            throw new QuarantineRefused(Reason.NAME_TAKEN);
        }
        acts.changed("ROOM_RENAMED", found.site(), area, before + " → " + name.strip());
    }

    /** Takes an empty room out of the places. @param reason never blank, at most 200 characters */
    public void closeRoom(UUID room, String reason) {
        QuarantineRoom found = room(room);
        AreaPath area = acts.area(found.site());
        int people = jdbc.sql("SELECT COUNT(*) FROM quarantine_bed WHERE room_id = :room AND stay_id IS NOT NULL")
                .param("room", Ids.bytes(room))
                .query(Integer.class)
                .single();
        QuarantineRefused.unless(people == 0, Reason.ROOM_IN_USE);
        found.close(reason, clock.instant());
        rooms.saveAndFlush(found);
        acts.changed("ROOM_CLOSED", found.site(), area, found.name() + ": " + reason.strip());
    }

    /** Puts a closed room back, to be cleaned first. @param reason never blank, at most 200 characters */
    public void reopenRoom(UUID room, String reason) {
        QuarantineRoom found = room(room);
        AreaPath area = acts.area(found.site());
        found.reopen(reason, clock.instant());
        rooms.saveAndFlush(found);
        acts.changed("ROOM_REOPENED", found.site(), area, found.name() + ": " + reason.strip());
    }

    /** Gives a bed another name. @throws QuarantineRefused when the room has a bed of that name */
    public void renameBed(UUID bed, String name) {
        SiteId site = site("quarantine_bed", bed);
        AreaPath area = acts.area(site);
        named(name, BED_LIMIT);
        try {
            jdbc.sql("UPDATE quarantine_bed SET name = :name WHERE id = :id")
                    .param("name", name.strip())
                    .param("id", Ids.bytes(bed))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new QuarantineRefused(Reason.NAME_TAKEN);
        }
        acts.changed("BED_RENAMED", site, area, name.strip());
    }

    /** Takes an empty bed out of use. @param reason never blank, at most 200 characters */
    public void closeBed(UUID bed, String reason) {
        bed(bed, true, reason, "BED_CLOSED");
    }

    /** Puts a bed back into use. @param reason never blank, at most 200 characters */
    public void reopenBed(UUID bed, String reason) {
        bed(bed, false, reason, "BED_REOPENED");
    }

    private void bed(UUID bed, boolean closed, String reason, String act) {
        SiteId site = site("quarantine_bed", bed);
        AreaPath area = acts.area(site);
        QuarantineRefused.unless(!reason.isBlank() && reason.strip().length() <= REASON_LIMIT, Reason.REASON_MISSING);
        int changed = jdbc.sql("UPDATE quarantine_bed SET closed = :closed, closed_reason = :reason WHERE id = :id"
                        + " AND closed <> :closed AND stay_id IS NULL")
                .param("closed", closed)
                .param("reason", closed ? reason.strip() : "")
                .param("id", Ids.bytes(bed))
                .update();
        QuarantineRefused.unless(changed == 1, Reason.ROOM_IN_USE);
        acts.changed(act, site, area, reason.strip());
    }

    private QuarantineRoom room(UUID id) {
        return rooms.findById(id).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
    }

    private SiteId site(String table, UUID id) {
        return jdbc.sql("SELECT site_id FROM " + table + " WHERE id = :id")
                .param("id", Ids.bytes(id))
                .query((row, n) -> new SiteId(Rows.id(row, "site_id")))
                .optional()
                .orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
    }

    private static void named(String words, int most) {
        QuarantineRefused.unless(!words.isBlank() && words.strip().length() <= most, Reason.OUT_OF_RANGE);
    }
}

package vn.hanoi.ops.quarantine.sites;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.SiteId;

/** A room: ready, being cleaned, or blocked with the reason. */
@Entity
@Table(name = "quarantine_room")
class QuarantineRoom {

    private static final int NOTE_LIMIT = 200;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID siteId;
    private UUID floorId;
    private String name;

    @Enumerated(EnumType.STRING)
    private RoomState state;

    private String note;
    private Instant since;

    @Column(length = 65_535)
    private @Nullable String outline;

    @SuppressWarnings("NullAway.Init")
    protected QuarantineRoom() {}

    static QuarantineRoom of(SiteId site, UUID floor, String name, Instant now) {
        QuarantineRoom room = new QuarantineRoom();
        room.id = Ids.next();
        room.siteId = site.value();
        room.floorId = floor;
        room.name = name.strip();
        room.state = RoomState.READY;
        room.note = "";
        room.since = now;
        return room;
    }

    void rename(String words) {
        name = words.strip();
    }

    /** Takes the room out of the places. @param reason never blank */
    void close(String reason, Instant now) {
        open();
        reason(reason);
        become(RoomState.CLOSED, reason.strip(), now);
    }

    /** Puts a closed room back; it is to be cleaned first. */
    void reopen(String reason, Instant now) {
        QuarantineRefused.unless(state == RoomState.CLOSED, Reason.WRONG_STATE);
        reason(reason);
        become(RoomState.CLEANING, "", now);
    }

    /** Takes the room out of use for cleaning; who lies there stays there. */
    void clean(Instant now) {
        open();
        QuarantineRefused.unless(state != RoomState.CLEANING, Reason.WRONG_STATE);
        become(RoomState.CLEANING, "", now);
    }

    void block(String reason, Instant now) {
        open();
        reason(reason);
        become(RoomState.BLOCKED, reason.strip(), now);
    }

    void ready(Instant now) {
        open();
        QuarantineRefused.unless(state != RoomState.READY, Reason.WRONG_STATE);
        become(RoomState.READY, "", now);
    }

    /** Draws the room on the floor's plan. @param box its corners in shares of the picture, or null for none */
    void draw(@Nullable String box) {
        outline = box;
    }

    SiteId site() {
        return new SiteId(siteId);
    }

    UUID id() {
        return id;
    }

    RoomState state() {
        return state;
    }

    String name() {
        return name;
    }

    private void open() {
        QuarantineRefused.unless(state != RoomState.CLOSED, Reason.WRONG_STATE);
    }

    private static void reason(String words) {
        QuarantineRefused.unless(!words.isBlank() && words.strip().length() <= NOTE_LIMIT, Reason.REASON_MISSING);
    }

    private void become(RoomState next, String words, Instant now) {
        state = next;
        note = words;
        since = now;
    }
}

package vn.hanoi.ops.care.transfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.care.sites.Occupancy;
import vn.hanoi.ops.kernel.Ids;

/**
 * Gives out beds one at a time: whoever asks locks the pool's row, counts, and takes a bed or learns that none is left. Call
 * it in a transaction that reads what is committed; a transaction that breaks off leaves the bed free.
 *
 * @see "docs/decisions/0043-a-bed-is-counted-under-a-lock.md"
 */
@Component
class BedHolds {

    private final JdbcClient jdbc;
    private final Occupancy occupancy;

    BedHolds(JdbcClient jdbc, Occupancy occupancy) {
        this.jdbc = jdbc;
        this.occupancy = occupancy;
    }

    /** Holds a bed. @throws CareRefused when none of that class is free */
    void hold(TransferId transfer, SiteId site, BedClass bedClass, Instant until, CareHand hand) {
        expire(transfer, hand.at());
        CareRefused.unless(occupancy.lock(site, bedClass, hand.at()).free() > 0, CareRefused.Reason.NO_BED);
        jdbc.sql("INSERT INTO care_hold (id, transfer_id, site_id, bed_class, officer, officer_name, since, until_at,"
                        + " open_for) VALUES (:id, :transfer, :site, :class, :officer, :name, :now, :until, :transfer)")
                .param("id", Ids.bytes(Ids.next()))
                .param("transfer", Ids.bytes(transfer.value()))
                .param("site", Ids.bytes(site.value()))
                .param("class", bedClass.name())
                .param("officer", hand.officer())
                .param("name", hand.name())
                .param("now", CareTimes.utc(hand.at()))
                .param("until", CareTimes.utc(until))
                .update();
    }

    /** Tells whether a bed is free; the pool stays locked until the caller's transaction ends. */
    boolean isFree(SiteId site, BedClass bedClass, Instant now) {
        return occupancy.lock(site, bedClass, now).free() > 0;
    }

    /** Lengthens a hold that still runs. @return false when it has run out */
    boolean keep(TransferId transfer, Instant until, Instant now) {
        return jdbc.sql("UPDATE care_hold SET until_at = :until WHERE open_for = :transfer AND until_at > :now")
                        .param("until", CareTimes.utc(until))
                        .param("transfer", Ids.bytes(transfer.value()))
                        .param("now", CareTimes.utc(now))
                        .update()
                > 0;
    }

    /** Ends the hold of a transfer, if it has one. */
    void end(TransferId transfer, String as, Instant now) {
        jdbc.sql("UPDATE care_hold SET ended_at = :now, ended_as = :as, open_for = NULL WHERE open_for = :transfer")
                .param("now", CareTimes.utc(now))
                .param("as", as)
                .param("transfer", Ids.bytes(transfer.value()))
                .update();
    }

    /** Makes sure that the transfer's bed is still its own when its hold ran out on the way. */
    void secure(TransferId transfer, SiteId site, BedClass bedClass, Instant now) {
        Load load = occupancy.lock(site, bedClass, now);
        if (find(transfer).filter(held -> held.until().isAfter(now)).isEmpty()) {
            CareRefused.unless(load.free() > 0, CareRefused.Reason.NO_BED);
        }
    }

    /** The hold of a transfer, whether or not its time is over. */
    Optional<HeldBed> find(TransferId transfer) {
        return jdbc.sql("SELECT * FROM care_hold WHERE open_for = :transfer")
                .param("transfer", Ids.bytes(transfer.value()))
                .query((row, n) -> held(row))
                .optional();
    }

    /** Who took the last bed of a class of a place. */
    Optional<HeldBed> latest(SiteId site, BedClass bedClass, Instant now) {
        return jdbc.sql("SELECT * FROM care_hold WHERE ended_at IS NULL AND site_id = :site AND bed_class = :class"
                        + " AND until_at > :now ORDER BY since DESC, id DESC LIMIT 1")
                .param("site", Ids.bytes(site.value()))
                .param("class", bedClass.name())
                .param("now", CareTimes.utc(now))
                .query((row, n) -> held(row))
                .optional();
    }

    /** Transfers whose holds have run out. */
    List<TransferId> overdue(Instant now, int limit) {
        return jdbc.sql("SELECT transfer_id FROM care_hold WHERE ended_at IS NULL AND until_at <= :now LIMIT " + limit)
                .param("now", CareTimes.utc(now))
                .query((row, n) -> new TransferId(Ids.uuid(row.getBytes("transfer_id"))))
                .list();
    }

    private void expire(TransferId transfer, Instant now) {
        jdbc.sql("UPDATE care_hold SET ended_at = :now, ended_as = 'EXPIRED', open_for = NULL"
                        + " WHERE open_for = :transfer AND until_at <= :now")
                .param("now", CareTimes.utc(now))
                .param("transfer", Ids.bytes(transfer.value()))
                .update();
    }

    private static HeldBed held(ResultSet row) throws SQLException {
        String name = row.getString("officer_name");
        return new HeldBed(
                new TransferId(Ids.uuid(row.getBytes("transfer_id"))),
                new SiteId(Ids.uuid(row.getBytes("site_id"))),
                BedClass.valueOf(row.getString("bed_class")),
                name.isBlank() ? row.getString("officer") : name,
                CareTimes.at(row, "since"),
                CareTimes.at(row, "until_at"));
    }
}

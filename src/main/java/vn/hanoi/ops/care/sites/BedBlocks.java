package vn.hanoi.ops.care.sites;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.kernel.Ids;

/** What a place says about its beds: which it cannot use, why and until when, and that its list is right. */
@Service
@PreAuthorize(CareRoles.RECEIVERS)
@Transactional
public class BedBlocks {

    private static final int LIMIT = 500;
    private static final Duration LONGEST = Duration.ofDays(60);

    private final Table table;
    private final StoredSites sites;
    private final SiteLog log;
    private final SiteActs acts;
    private final CareHand.Hands hands;

    BedBlocks(Table table, StoredSites sites, SiteLog log, SiteActs acts, CareHand.Hands hands) {
        this.table = table;
        this.sites = sites;
        this.log = log;
        this.acts = acts;
        this.hands = hands;
    }

    /**
     * Blocks beds.
     *
     * @param beds 1 to what the place has of that class
     * @param reason 1 to 500 characters
     * @param until within 60 days
     * @throws NoSuchSite when the officer does not answer for the place
     * @throws CareRefused when a value does not fit
     */
    public void block(SiteId id, BedClass bedClass, int beds, String reason, Instant until) {
        Site site = acts.received(id);
        CareHand hand = hands.now();
        int most = site.beds().getOrDefault(bedClass, 0);
        CareRefused.unless(!reason.isBlank(), CareRefused.Reason.REASON_MISSING);
        CareRefused.unless(reason.length() <= LIMIT, CareRefused.Reason.TOO_LONG);
        CareRefused.unless(beds >= 1 && beds <= most, CareRefused.Reason.OUT_OF_RANGE);
        CareRefused.unless(
                until.isAfter(hand.at()) && until.isBefore(hand.at().plus(LONGEST)), CareRefused.Reason.OUT_OF_RANGE);
        table.add(id, new BedBlock(Ids.next(), bedClass, beds, reason.strip(), hand.officer(), hand.at(), until));
        log.add(id, SiteStep.BLOCKED, hand, beds + " " + bedClass + ": " + reason.strip());
        acts.changed("BEDS_BLOCKED", site);
    }

    /** Lets blocked beds be used again. @throws NoSuchSite when the officer does not answer for the place */
    public void unblock(SiteId id, UUID block) {
        Site site = acts.received(id);
        CareHand hand = hands.now();
        CareRefused.unless(table.end(id, block, hand.at()), CareRefused.Reason.WRONG_STATE);
        log.add(id, SiteStep.UNBLOCKED, hand, "");
        acts.changed("BEDS_UNBLOCKED", site);
    }

    /** The place confirms that its patients and beds are as shown; the figures count as fresh from now on. */
    public void confirm(SiteId id) {
        Site site = acts.received(id);
        CareHand hand = hands.now();
        site.confirm(hand.at());
        sites.saveAndFlush(site);
        log.add(id, SiteStep.CONFIRMED, hand, "");
        acts.changed("BEDS_CONFIRMED", site);
    }

    /** The blocks as rows. */
    @Component
    static class Table {

        private final JdbcClient jdbc;

        Table(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        void add(SiteId site, BedBlock block) {
            jdbc.sql("INSERT INTO care_block (id, site_id, bed_class, beds, reason, officer, since, until_at)"
                            + " VALUES (:id, :site, :class, :beds, :reason, :officer, :since, :until)")
                    .param("id", Ids.bytes(block.id()))
                    .param("site", Ids.bytes(site.value()))
                    .param("class", block.bedClass().name())
                    .param("beds", block.beds())
                    .param("reason", block.reason())
                    .param("officer", block.officer())
                    .param("since", CareTimes.utc(block.since()))
                    .param("until", CareTimes.utc(block.until()))
                    .update();
        }

        boolean end(SiteId site, UUID block, Instant now) {
            return jdbc.sql(
                                    "UPDATE care_block SET ended_at = :now WHERE id = :id AND site_id = :site AND ended_at IS NULL")
                            .param("now", CareTimes.utc(now))
                            .param("id", Ids.bytes(block))
                            .param("site", Ids.bytes(site.value()))
                            .update()
                    > 0;
        }

        List<BedBlock> open(SiteId site, Instant now) {
            return jdbc.sql("SELECT * FROM care_block WHERE site_id = :site AND ended_at IS NULL AND until_at > :now"
                            + " ORDER BY until_at")
                    .param("site", Ids.bytes(site.value()))
                    .param("now", CareTimes.utc(now))
                    .query((row, n) -> new BedBlock(
                            Ids.uuid(row.getBytes("id")),
                            BedClass.valueOf(row.getString("bed_class")),
                            row.getInt("beds"),
                            row.getString("reason"),
                            row.getString("officer"),
                            CareTimes.at(row, "since"),
                            CareTimes.at(row, "until_at")))
                    .list();
        }
    }
}

package vn.hanoi.ops.quarantine.stays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/** Arrivals that are announced before the bus stands at the gate; the days ahead count them. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional
public class AnnouncedBuses {

    private static final int MOST_PEOPLE = 2_000;
    private static final int TEXT_LIMIT = 200;
    private static final int REASON_LIMIT = 300;
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final int MOST_ROWS = 100;

    private final QuarantineActs sites;
    private final QuarantineHands hands;
    private final JdbcClient jdbc;

    AnnouncedBuses(QuarantineActs sites, QuarantineHands hands, JdbcClient jdbc) {
        this.sites = sites;
        this.hands = hands;
        this.jdbc = jdbc;
    }

    /** Those that are still to come to a site, the next one first, at most 100. */
    @Transactional(readOnly = true)
    public List<Bus> toCome(SiteId site) {
        sites.area(site);
        return jdbc.sql("SELECT * FROM quarantine_bus WHERE site_id = :site AND state = 'ANNOUNCED' ORDER BY due_at, id"
                        + " LIMIT " + MOST_ROWS)
                .param("site", Ids.bytes(site.value()))
                .query((row, n) -> bus(row))
                .list();
    }

    /**
     * Announces people to an open site.
     *
     * @param due when they are expected: not in the past, at most 60 days ahead
     * @param people 1 to 2,000
     * @param origin from where, 1 to 200 characters
     */
    @PreAuthorize(QuarantineRoles.ANNOUNCERS)
    public UUID announce(SiteId site, Instant due, int people, String origin) {
        AreaPath area = sites.areaOfOpen(site);
        Hand hand = hands.now();
        QuarantineRefused.unless(!due.isBefore(hand.at()), Reason.END_BEFORE_START);
        QuarantineRefused.unless(
                people >= 1
                        && people <= MOST_PEOPLE
                        && !due.isAfter(hand.at().plus(AHEAD))
                        && !origin.isBlank()
                        && origin.strip().length() <= TEXT_LIMIT,
                Reason.OUT_OF_RANGE);
        UUID id = Ids.next();
        jdbc.sql("INSERT INTO quarantine_bus (id, version, site_id, area_path, due_at, people, origin, state, reason,"
                        + " announced_at, announced_by) VALUES (:id, 0, :site, :area, :due, :people, :origin,"
                        + " 'ANNOUNCED', '', :at, :by)")
                .param("id", Ids.bytes(id))
                .param("site", Ids.bytes(site.value()))
                .param("area", area.value())
                .param("due", Rows.utc(due))
                .param("people", people)
                .param("origin", origin.strip())
                .param("at", Rows.utc(hand.at()))
                .param("by", hand.officer())
                .update();
        sites.changed("BUS_ANNOUNCED", site, area, String.valueOf(people));
        return id;
    }

    /** Notes that the people are there; whom the site took in the intake says. */
    @PreAuthorize(QuarantineRoles.ANNOUNCERS)
    public void arrived(UUID id) {
        end(id, BusState.ARRIVED, "");
    }

    /** Notes that they do not come. @param reason never blank, at most 300 characters */
    @PreAuthorize(QuarantineRoles.ANNOUNCERS)
    public void cancel(UUID id, String reason) {
        QuarantineRefused.unless(!reason.isBlank() && reason.strip().length() <= REASON_LIMIT, Reason.REASON_MISSING);
        end(id, BusState.CANCELLED, reason.strip());
    }

    private void end(UUID id, BusState state, String reason) {
        Bus bus = jdbc.sql("SELECT * FROM quarantine_bus WHERE id = :id")
                .param("id", Ids.bytes(id))
                .query((row, n) -> bus(row))
                .optional()
                .orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        AreaPath area = sites.area(bus.site());
        int ended = jdbc.sql("UPDATE quarantine_bus SET state = :state, reason = :reason, ended_at = :at,"
                        + " version = version + 1 WHERE id = :id AND state = 'ANNOUNCED'")
                .param("state", state.name())
                .param("reason", reason)
                .param("at", Rows.utc(hands.now().at()))
                .param("id", Ids.bytes(id))
                .update();
        QuarantineRefused.unless(ended == 1, Reason.WRONG_STATE);
        sites.changed("BUS_" + state.name(), bus.site(), area, String.valueOf(bus.people()));
    }

    private static Bus bus(ResultSet row) throws SQLException {
        return new Bus(
                Rows.id(row, "id"),
                new SiteId(Rows.id(row, "site_id")),
                Objects.requireNonNull(Rows.at(row, "due_at")),
                row.getInt("people"),
                row.getString("origin"),
                BusState.valueOf(row.getString("state")),
                row.getString("reason"));
    }
}

package vn.hanoi.ops.quarantine.stays;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/** Who lay in one room with whom, so that infections inside of a site can be followed. */
@Service
@PreAuthorize(QuarantineRoles.WATCHERS)
@Transactional(readOnly = true)
public class CrossInfection {

    private static final Duration LOOKED_BACK = Duration.ofDays(30);
    private static final int MOST = 50;

    private final Residents residents;
    private final RoomMates mates;
    private final QuarantineActs sites;
    private final JdbcClient jdbc;
    private final Clock clock;

    CrossInfection(Residents residents, RoomMates mates, QuarantineActs sites, JdbcClient jdbc, Clock clock) {
        this.residents = residents;
        this.mates = mates;
        this.sites = sites;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Time that somebody spent in one room with another. @param to now while it lasts */
    public record Mate(Resident other, String room, Instant from, Instant to) {}

    /** Somebody who was found infected at a site, and with whom that person lay in one room. */
    public record Source(Resident source, List<Mate> mates) {

        /** Copies what can change. */
        public Source {
            mates = List.copyOf(mates);
        }
    }

    /** With whom somebody lay in one room in the last 30 days, the latest first; none outside the officer's sites. */
    public List<Mate> mates(StayId id) {
        Instant now = clock.instant();
        if (residents.find(id).isEmpty()) {
            return List.of();
        }
        List<Mate> found = new ArrayList<>();
        for (RoomMates.Together time : mates.of(id, now.minus(LOOKED_BACK), now)) {
            residents
                    .find(time.stay())
                    .ifPresent(other -> found.add(new Mate(other, room(time), time.from(), time.to())));
        }
        return found;
    }

    /** Those who were found infected at a site in the last 30 days, the newest first, at most 50, each with the room-mates. */
    @PreAuthorize(QuarantineRoles.CARERS)
    public List<Source> sources(SiteId site) {
        sites.area(site);
        return jdbc
                .sql("SELECT id FROM quarantine_stay WHERE site_id = :site AND found_on >= :since"
                        + " ORDER BY found_on DESC, id LIMIT " + MOST)
                .param("site", Ids.bytes(site.value()))
                .param("since", LocalDate.ofInstant(clock.instant().minus(LOOKED_BACK), ConsoleClock.HANOI))
                .query((row, n) -> new StayId(Rows.id(row, "id")))
                .list()
                .stream()
                .flatMap(id -> residents.find(id).stream())
                .map(source -> new Source(source, mates(source.id())))
                .toList();
    }

    private String room(RoomMates.Together time) {
        return jdbc.sql("SELECT CONCAT(f.block, ' · ', r.name) FROM quarantine_room r JOIN quarantine_floor f"
                        + " ON f.id = r.floor_id WHERE r.id = :room")
                .param("room", Ids.bytes(time.room()))
                .query(String.class)
                .optional()
                .orElse("");
    }
}

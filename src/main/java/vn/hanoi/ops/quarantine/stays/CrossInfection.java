package vn.hanoi.ops.quarantine.stays;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.StayId;

/** Who lay in one room with whom, so that infections inside of a site can be followed. */
@Service
@PreAuthorize(QuarantineRoles.WATCHERS)
@Transactional(readOnly = true)
public class CrossInfection {

    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private final Residents residents;
    private final RoomMates mates;
    private final JdbcClient jdbc;
    private final Clock clock;

    CrossInfection(Residents residents, RoomMates mates, JdbcClient jdbc, Clock clock) {
        this.residents = residents;
        this.mates = mates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Time that somebody spent in one room with another. @param to now while it lasts */
    public record Mate(StayId stay, String room, Instant from, Instant to, Guarded<Boolean> infected) {}

    /** With whom somebody lay in one room in the last 30 days, the latest first; none outside the officer's sites. */
    public List<Mate> mates(StayId id) {
        Instant now = clock.instant();
        if (residents.find(id).isEmpty()) {
            return List.of();
        }
        List<Mate> found = new ArrayList<>();
        for (RoomMates.Together time : mates.of(id, now.minus(LOOKED_BACK), now)) {
            Optional<Resident> other = residents.find(time.stay());
            other.ifPresent(
                    stay -> found.add(new Mate(stay.id(), room(time), time.from(), time.to(), stay.infected())));
        }
        return found;
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

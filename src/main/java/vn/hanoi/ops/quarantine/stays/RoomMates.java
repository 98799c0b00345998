package vn.hanoi.ops.quarantine.stays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.StayId;

/** Who lay in one room with somebody, and when last; read from the movements. */
@Component
class RoomMates {

    /** Time together in one room. @param to when it ended; now while it lasts */
    record Together(StayId stay, UUID room, Instant from, Instant to) {

        LocalDate lastDay() {
            return LocalDate.ofInstant(to, ConsoleClock.HANOI);
        }
    }

    private final JdbcClient jdbc;

    RoomMates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All stretches of time together since a moment, the latest first. */
    List<Together> of(StayId stay, Instant since, Instant now) {
        return jdbc.sql("SELECT o.stay_id, o.room_id, CAST(GREATEST(m.from_at, o.from_at, :since) AS DATETIME(3))"
                        + " began, CAST(LEAST(COALESCE(m.to_at, :now), COALESCE(o.to_at, :now)) AS DATETIME(3))"
                        + " ended FROM quarantine_movement m JOIN quarantine_movement o ON o.room_id = m.room_id"
                        + " AND o.stay_id <> m.stay_id AND o.from_at < COALESCE(m.to_at, :now) AND"
                        + " COALESCE(o.to_at, :now) > m.from_at WHERE m.stay_id = :stay AND COALESCE(m.to_at,"
                        + " :now) > :since AND COALESCE(o.to_at, :now) > :since ORDER BY ended DESC, o.stay_id")
                .param("stay", Ids.bytes(stay.value()))
                .param("since", Rows.utc(since))
                .param("now", Rows.utc(now))
                .query((row, n) -> new Together(
                        new StayId(Rows.id(row, "stay_id")),
                        Rows.id(row, "room_id"),
                        java.util.Objects.requireNonNull(Rows.at(row, "began")),
                        java.util.Objects.requireNonNull(Rows.at(row, "ended"))))
                .list();
    }

    /** The last day together by stay. */
    Map<StayId, LocalDate> lastDays(StayId stay, Instant since, Instant now) {
        Map<StayId, LocalDate> days = new HashMap<>();
        of(stay, since, now).forEach(time -> days.merge(time.stay(), time.lastDay(), (a, b) -> a.isAfter(b) ? a : b));
        return days;
    }
}

package vn.hanoi.ops.venues.signals;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** When a venue only pretends to be scanned, by date; set by administrators. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class SignalSettings {

    private static final int FARTHEST = 500;
    private static final int MOST_PEOPLE = 1_000;
    private static final int MOST_SCANS = 1_000;
    private static final int HOURS = 24;
    private static final int SHORTEST_SOURCE = 5;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignalSettings(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<SignalRules> versions() {
        return jdbc.sql("SELECT * FROM venues_signal_rule ORDER BY valid_from DESC, version DESC")
                .query((row, n) -> SignalRules.read(row))
                .list();
    }

    /**
     * Sets new rules from now on.
     *
     * @param next its number does not matter
     * @return whether all figures are in range and a source is named; else nothing was changed
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public boolean enact(SignalRules next) {
        boolean figures = next.cameraMetres() >= 1
                && next.cameraMetres() <= FARTHEST
                && next.people() >= 1
                && next.people() <= MOST_PEOPLE
                && next.mostScans() >= 0
                && next.mostScans() <= MOST_SCANS;
        boolean hours = next.fromHour() >= 0 && next.fromHour() < next.toHour() && next.toHour() <= HOURS;
        if (!figures || !hours || next.source().strip().length() < SHORTEST_SOURCE) {
            return false;
        }
        jdbc.sql(
                        "INSERT INTO venues_signal_rule (version, valid_from, camera_metres, people, most_scans,"
                                + " from_hour, to_hour, source)"
                                + " SELECT MAX(version) + 1, :now, :metres, :people, :scans, :from, :to, :source FROM venues_signal_rule")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("metres", next.cameraMetres())
                .param("people", next.people())
                .param("scans", next.mostScans())
                .param("from", next.fromHour())
                .param("to", next.toHour())
                .param("source", next.source().strip())
                .update();
        events.publishEvent(ActRecorded.of(ActKind.SETTING, "VENUE_SIGNAL_RULES_SET", "venue-signal-rules", null)
                .saying(next.source().strip()));
        return true;
    }
}

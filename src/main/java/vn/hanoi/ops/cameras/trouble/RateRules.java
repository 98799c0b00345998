package vn.hanoi.ops.cameras.trouble;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The rules on how seldom a camera may send, by date; a version never changes. */
@Service
public class RateRules {

    /** Shortest and longest stretch of time that can be looked at, in minutes. */
    public static final List<Integer> MINUTES = List.of(5, 60);

    /** Fewest and most days of which a usual is made. */
    public static final List<Integer> DAYS = List.of(3, 14);

    private static final int SOURCE_LENGTH = 500;

    private final JdbcClient jdbc;
    private final ConsoleClock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    RateRules(JdbcClient jdbc, ConsoleClock clock, CurrentOfficer officers, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
    }

    /** The rule in force now. */
    public RateRule current() {
        return at(clock.instant());
    }

    /** The rule in force at a moment: the latest that begins at or before it, the first one before all. */
    RateRule at(Instant moment) {
        List<RateRule> all = all();
        return all.stream()
                .filter(rule -> !rule.validFrom().isAfter(moment))
                .max(Comparator.comparing(RateRule::validFrom).thenComparing(RateRule::version))
                .orElse(all.getFirst());
    }

    /**
     * Puts a rule into force from now on as a new version.
     *
     * @param share above 0 and below 1
     * @param minutes 5 to 60
     * @param days 3 to 14
     * @param source the document or decision it rests on, 1 to 500 characters
     * @return false when a figure is out of its range or the source is missing; nothing was changed then
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public boolean enact(double share, int minutes, int days, String source) {
        boolean valid = share > 0 && share < 1 && within(minutes, MINUTES) && within(days, DAYS);
        if (!valid || source.isBlank() || source.length() > SOURCE_LENGTH) {
            return false;
        }
        int version = all().getLast().version() + 1;
        jdbc.sql("INSERT INTO camera_rate_rule (version, valid_from, share, minutes, days, source, entered_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(version, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), share, minutes, days)
                .param(source.strip())
                .param(officers.require().username())
                .update();
        events.publishEvent(new ActRecorded(
                        "CAMERA_RATE_RULE_ENACTED",
                        "camera-rate-rule:" + version,
                        null,
                        share + " in " + minutes + " min")
                .as(ActKind.SETTING));
        return true;
    }

    private static boolean within(int value, List<Integer> range) {
        return value >= range.getFirst() && value <= range.getLast();
    }

    private List<RateRule> all() {
        return jdbc.sql("SELECT * FROM camera_rate_rule ORDER BY version")
                .query((row, n) -> new RateRule(
                        row.getInt("version"),
                        row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getDouble("share"),
                        row.getInt("minutes"),
                        row.getInt("days"),
                        row.getString("source"),
                        row.getString("entered_by")))
                .list();
    }
}

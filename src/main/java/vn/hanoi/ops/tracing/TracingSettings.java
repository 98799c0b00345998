package vn.hanoi.ops.tracing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.tracing.TracingRefused.Reason;
import vn.hanoi.ops.tracing.presence.TracingRules;

/** The rules of tracing by date: read by administrators and health officers, set by the former. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class TracingSettings {

    private static final Duration LONGEST_MINIMUM = Duration.ofHours(2);
    private static final Duration LONGEST_TRAILING = Duration.ofHours(6);
    private static final int MOST_DAYS = 30;
    private static final int SHORTEST_SOURCE = 5;
    private static final double MOST_TIMES = 10;

    private final RuleBook book;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TracingSettings(RuleBook book, CurrentOfficer officers, Clock clock, ApplicationEventPublisher events) {
        this.book = book;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<TracingRules> versions() {
        return book.versions();
    }

    /** The rules in force now. */
    @Transactional(readOnly = true)
    public TracingRules inForce() {
        return book.at(clock.instant());
    }

    /**
     * Sets new rules from a moment on; kept runs stay under theirs.
     *
     * @param rules their number does not matter
     * @throws TracingRefused when a figure is out of range or the source is missing
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public void enact(TracingRules rules) {
        boolean times = within(rules.minimum(), LONGEST_MINIMUM) && within(rules.trailing(), LONGEST_TRAILING);
        boolean weights = share(rules.trailingWeight())
                && share(rules.otherZoneWeight())
                && share(rules.casualWeight())
                && share(rules.assumedLow())
                && rules.assumedHigh() >= 1
                && rules.assumedHigh() <= MOST_TIMES;
        boolean days = rules.backTo() >= 0 && rules.backTo() < rules.backFrom() && rules.backFrom() <= MOST_DAYS;
        boolean source = rules.source().strip().length() >= SHORTEST_SOURCE;
        if (!times || !weights || !days || !source) {
            throw new TracingRefused(Reason.BAD_RULES);
        }
        book.add(rules, officers.require().username(), clock.instant());
        events.publishEvent(ActRecorded.of(ActKind.SETTING, "TRACING_RULES_SET", "tracing-rules", null)
                .saying(rules.source().strip()));
    }

    private static boolean within(Duration value, Duration most) {
        return !value.isNegative() && value.compareTo(most) <= 0;
    }

    private static boolean share(double value) {
        return value >= 0 && value <= 1;
    }
}

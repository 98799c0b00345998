package vn.hanoi.ops.protection.clocks;

import static vn.hanoi.ops.protection.clocks.ClockRefused.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.calendar.Due;
import vn.hanoi.ops.kernel.calendar.WorkingCalendar;
import vn.hanoi.ops.protection.clocks.ClockRefused.Reason;
import vn.hanoi.ops.protection.clocks.ClockRule.Legal;

/** Counts the periods of the law from the rule that was in force when they began. */
@Service
public class LegalClocks {

    private static final int LONGEST = 3_660;
    private static final int LONGEST_WARNING = 720;
    private static final int SHORTEST_SOURCE = 5;
    private static final int LONGEST_SOURCE = 500;

    private final ClockTable table;
    private final WorkingCalendar calendar;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    LegalClocks(ClockTable table, WorkingCalendar calendar, ConsoleClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The end of a period.
     *
     * @param event when it began
     * @throws IllegalArgumentException when no rule was in force on that day
     */
    public Deadline from(Instant event, Legal legal) {
        ClockRule rule = rule(legal, LocalDate.ofInstant(event, ConsoleClock.HANOI));
        return count(event, event, rule);
    }

    /** The end after the one extension: the same length again from the end of the first period. */
    public Deadline extended(Instant event, Legal legal) {
        Deadline first = from(event, legal);
        return count(event, first.at().minusMillis(1), first.rule());
    }

    /** All rules, by what they are for and the day from which they hold. */
    public List<ClockRule> rules() {
        return table.all();
    }

    /** Enters a period for what comes in from a later day on; what runs keeps its own. @throws ClockRefused when it does not fit */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void add(ClockRule rule) {
        String source = rule.source().strip();
        guard(rule.amount() >= 1 && rule.amount() <= LONGEST, Reason.AMOUNT_RANGE);
        guard(rule.warnHours() >= 0 && rule.warnHours() <= LONGEST_WARNING, Reason.WARN_RANGE);
        guard(rule.validFrom().isAfter(today()), Reason.IN_THE_PAST);
        guard(source.length() >= SHORTEST_SOURCE && source.length() <= LONGEST_SOURCE, Reason.SOURCE_LENGTH);
        guard(
                rules().stream()
                        .noneMatch(
                                r -> r.legal() == rule.legal() && r.validFrom().equals(rule.validFrom())),
                Reason.DAY_TAKEN);
        table.add(new ClockRule(rule.legal(), rule.validFrom(), rule.amount(), rule.unit(), rule.warnHours(), source));
        events.publishEvent(ActRecorded.of(ActKind.SETTING, "CLOCK_ADDED", "clock:" + rule.legal(), null)
                .saying(rule.amount() + " " + rule.unit() + " from " + rule.validFrom()));
    }

    private ClockRule rule(Legal legal, LocalDate day) {
        return rules().stream()
                .filter(rule -> rule.legal() == legal && !rule.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("No period for " + legal + " on " + day));
    }

    private Deadline count(Instant event, Instant from, ClockRule rule) {
        return switch (rule.unit()) {
            case HOURS -> new Deadline(event, hours(event, from, rule.amount()), rule, List.of());
            case DAYS -> deadline(event, calendar.afterDays(from, rule.amount()), rule);
            case WORKING_DAYS -> deadline(event, calendar.afterWorkingDays(from, rule.amount()), rule);
        };
    }

    private static Instant hours(Instant event, Instant from, int amount) {
        Duration period = Duration.ofHours(amount);
        return from.equals(event) ? event.plus(period) : event.plus(period.multipliedBy(2));
    }

    private static Deadline deadline(Instant event, Due due, ClockRule rule) {
        return new Deadline(event, due.at(), rule, due.skipped());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
    }
}

package vn.hanoi.ops.kernel.retention;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Answers how long rows are kept now: the declared period, or what officers put in its place. */
@Component
public class Keeping {

    private final RetentionRules rules;
    private final ObjectProvider<AmendedPeriods> amendments;
    private final ConsoleClock clock;

    Keeping(RetentionRules rules, ObjectProvider<AmendedPeriods> amendments, ConsoleClock clock) {
        this.rules = rules;
        this.amendments = amendments;
        this.clock = clock;
    }

    /**
     * The period in force in real time.
     *
     * @throws IllegalArgumentException when the table has no rule with a period
     */
    public Period of(String table) {
        Period declared = rules.of(table)
                .flatMap(RetentionRule::period)
                .orElseThrow(() -> new IllegalArgumentException("No period for " + table));
        LocalDate today = LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
        AmendedPeriods amended = amendments.getIfAvailable();
        return amended == null ? declared : amended.of(table, today).orElse(declared);
    }

    /** The first day that is still kept, seen from a day. */
    public LocalDate firstDayKept(String table, LocalDate today) {
        return today.minus(of(table));
    }
}

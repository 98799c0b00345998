package vn.hanoi.ops.protection.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.retention.RetentionRule;
import vn.hanoi.ops.kernel.retention.RetentionRules;
import vn.hanoi.ops.protection.retention.KeepingPeriod.State;
import vn.hanoi.ops.protection.retention.PeriodRefused.Reason;

/** Periods of keeping as dated data: an administrator proposes, another one approves, and only then they hold. */
@Service
@Transactional
public class KeepingPeriods {

    private static final String ADMIN = "hasRole('" + Roles.ADMIN + "')";
    private static final String READERS = "hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')";
    private static final int TEXT_LIMIT = 500;
    private static final int LONGEST_YEARS = 100;

    private final PeriodTable periods;
    private final RetentionRules rules;
    private final ConsoleClock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    KeepingPeriods(
            PeriodTable periods,
            RetentionRules rules,
            ConsoleClock clock,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.rules = rules;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
    }

    /** Proposes a period. @throws PeriodRefused when it does not fit */
    @PreAuthorize(ADMIN)
    public KeepingPeriod propose(ProposePeriod command) {
        guard(rules.of(command.table()).flatMap(RetentionRule::period).isPresent(), Reason.TABLE_UNKNOWN);
        guard(fits(command.keep()), Reason.PERIOD_RANGE);
        guard(!command.validFrom().isBefore(today()), Reason.IN_THE_PAST);
        String source = command.source().strip();
        guard(!source.isEmpty() && source.length() <= TEXT_LIMIT, Reason.SOURCE_LENGTH);
        KeepingPeriod period = new KeepingPeriod(
                Ids.next(),
                command.table(),
                command.keep(),
                command.validFrom(),
                source,
                State.PROPOSED,
                officers.require().username(),
                clock.realTime(),
                null,
                null,
                "");
        periods.add(period);
        tell("PERIOD_PROPOSED", period);
        return period;
    }

    /** Puts a proposal of another officer into force. @throws PeriodRefused when it does not fit */
    @PreAuthorize(ADMIN)
    public void approve(UUID id) {
        tell("PERIOD_APPROVED", decide(id, State.APPROVED, ""));
    }

    /** Rejects a proposal of another officer. @param why 1 to 500 characters */
    @PreAuthorize(ADMIN)
    public void reject(UUID id, String why) {
        String note = why.strip();
        guard(!note.isEmpty() && note.length() <= TEXT_LIMIT, Reason.NOTE_MISSING);
        tell("PERIOD_REJECTED", decide(id, State.REJECTED, note));
    }

    /** All proposals and decisions, newest first. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<KeepingPeriod> rows() {
        return periods.all();
    }

    private KeepingPeriod decide(UUID id, State state, String note) {
        KeepingPeriod period = periods.find(id)
                .filter(p -> p.state() == State.PROPOSED)
                .orElseThrow(() -> new PeriodRefused(Reason.NOT_PROPOSED));
        String officer = officers.require().username();
        guard(!officer.equals(period.proposedBy()), Reason.OWN_PROPOSAL);
        guard(periods.decide(id, state, officer, clock.realTime(), note), Reason.NOT_PROPOSED);
        return period;
    }

    private void tell(String act, KeepingPeriod period) {
        events.publishEvent(new ActRecorded(
                act, "retention:" + period.table(), null, period.keep() + " from " + period.validFrom()));
    }

    private static boolean fits(Period keep) {
        return !keep.isNegative() && !keep.isZero() && keep.toTotalMonths() + keep.getDays() / 30 <= 12 * LONGEST_YEARS;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
    }

    private static void guard(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new PeriodRefused(otherwise);
        }
    }
}

package vn.hanoi.ops.enforcement.law;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.law.LawRefused.Reason;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Changes the law under four eyes: one officer proposes a version, another one puts it into force. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional
public class LawChanges {

    private static final int NAME_LIMIT = 60;
    private static final int TEXT_LIMIT = 500;

    private final LawTable table;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LawChanges(LawTable table, CurrentOfficer officers, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Proposes a version.
     *
     * @param validFrom today or later
     * @param source the documents it rests on, up to 500 characters
     * @return its number
     * @throws LawRefused when it cannot be used
     */
    public int propose(String name, LocalDate validFrom, String source, Law law) {
        Instant now = clock.instant();
        if (validFrom.isBefore(LocalDate.ofInstant(now, ConsoleClock.HANOI))) {
            throw new LawRefused(Reason.IN_THE_PAST);
        }
        if (tooShortOrLong(name, NAME_LIMIT) || tooShortOrLong(source, TEXT_LIMIT)) {
            throw new LawRefused(Reason.MISSING);
        }
        LawCheck.check(law);
        List<LawVersion> before = table.all();
        if (before.stream()
                .anyMatch(v -> v.state() != LawVersion.State.REJECTED
                        && v.validFrom().equals(validFrom)
                        && v.law().equals(law))) {
            throw new LawRefused(Reason.NOTHING_CHANGED);
        }
        int number = before.getLast().number() + 1;
        String officer = officers.require().username();
        table.propose(
                new LawVersion(
                        number, LawVersion.State.PROPOSED, name.strip(), validFrom, source.strip(), law, officer, null),
                now);
        tell("LAW_PROPOSED", number, "from " + validFrom);
        return number;
    }

    /** Puts a proposal of another officer into force. @throws LawRefused when it is one's own or decided */
    public void approve(int number) {
        decide(number, LawVersion.State.APPROVED, "");
    }

    /** Turns a proposal of another officer down. @throws LawRefused when it is one's own, decided, or no reason is given */
    public void reject(int number, String reason) {
        if (tooShortOrLong(reason, TEXT_LIMIT)) {
            throw new LawRefused(Reason.MISSING);
        }
        decide(number, LawVersion.State.REJECTED, reason.strip());
    }

    private void decide(int number, LawVersion.State state, String note) {
        String officer = officers.require().username();
        LawVersion open = table.all().stream()
                .filter(v -> v.number() == number && v.state() == LawVersion.State.PROPOSED)
                .findFirst()
                .orElseThrow(() -> new LawRefused(Reason.NOT_OPEN));
        if (open.proposedBy().equals(officer)) {
            throw new LawRefused(Reason.OWN_PROPOSAL);
        }
        if (!table.decide(number, state, officer, note, clock.instant())) {
            throw new LawRefused(Reason.NOT_OPEN);
        }
        tell("LAW_" + state.name(), number, "from " + open.validFrom());
    }

    private void tell(String act, int number, String detail) {
        events.publishEvent(new ActRecorded(act, "law:" + number, null, detail).as(ActKind.SETTING));
        events.publishEvent(new LawChanged(number));
    }

    private static boolean tooShortOrLong(String text, int limit) {
        return text.isBlank() || text.strip().length() > limit;
    }
}

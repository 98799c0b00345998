package vn.hanoi.ops.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import vn.hanoi.ops.protection.HoldRefused.Reason;

/** Legal holds: what a court, an inspection or a complaint still needs is skipped by every erasing. */
@Service
@Transactional
public class LegalHolds {

    private static final String OFFICERS = "hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')";
    private static final Pattern RECORD = Pattern.compile("[\\w.:-]{1,80}");
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final HoldTable table;
    private final RetentionRules rules;
    private final ConsoleClock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    LegalHolds(
            HoldTable table,
            RetentionRules rules,
            ConsoleClock clock,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.table = table;
        this.rules = rules;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
    }

    /** The kinds of records that can be held, as retention rules name them. */
    public List<String> kinds() {
        return rules.all().stream()
                .map(RetentionRule::hold)
                .filter(kind -> !kind.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** Places a hold. @throws HoldRefused when the command does not fit */
    @PreAuthorize(OFFICERS)
    public LegalHold place(PlaceHold command) {
        String record = command.record().strip().toLowerCase(Locale.ROOT);
        guard(kinds().contains(command.kind()), Reason.KIND_UNKNOWN);
        guard(RECORD.matcher(record).matches(), Reason.RECORD_FORM);
        String reason = checked(command.reason());
        guard(command.until().filter(day -> day.isBefore(today())).isEmpty(), Reason.UNTIL_PAST);
        LegalHold hold = new LegalHold(
                Ids.next(),
                command.kind(),
                record,
                reason,
                officers.require().username(),
                clock.realTime(),
                command.until().orElse(null),
                null,
                null,
                "");
        table.add(hold);
        events.publishEvent(ActRecorded.of("HOLD_PLACED", record(hold), null));
        return hold;
    }

    /** Ends a hold. @throws HoldRefused when it does not hold any more or the reason does not fit */
    @PreAuthorize(OFFICERS)
    public void release(UUID id, String why) {
        LegalHold hold =
                table.find(id).filter(h -> h.releasedAt() == null).orElseThrow(() -> new HoldRefused(Reason.NOT_HELD));
        guard(table.release(id, officers.require().username(), clock.realTime(), checked(why)), Reason.NOT_HELD);
        events.publishEvent(ActRecorded.of("HOLD_RELEASED", record(hold), null));
    }

    /**
     * Holds, newest first.
     *
     * @param all also those that are over
     */
    @PreAuthorize(OFFICERS)
    @Transactional(readOnly = true)
    public List<LegalHold> rows(boolean all) {
        return table.all().stream().filter(h -> all || h.holdsOn(today())).toList();
    }

    /** The ids of all records of a kind that are held now. */
    @Transactional(readOnly = true)
    public Set<String> held(String kind) {
        return table.ofKind(kind).stream()
                .filter(hold -> hold.holdsOn(today()))
                .map(LegalHold::record)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String checked(String reason) {
        String clean = reason.strip();
        guard(clean.length() >= SHORTEST_REASON && clean.length() <= LONGEST_REASON, Reason.REASON_LENGTH);
        return clean;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
    }

    private static String record(LegalHold hold) {
        return hold.kind() + ":" + hold.record();
    }

    private static void guard(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new HoldRefused(otherwise);
        }
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

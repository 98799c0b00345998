package vn.hanoi.ops.cases.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonKeys;

/** What a case holds, and the small steps that its verbs are made of. */
@MappedSuperclass
abstract class CaseFile {

    private static final int NOTE_LIMIT = 2_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    CaseId id;

    @Version
    @Nullable
    Integer version;

    int year;
    int number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    PersonId person;

    @Nullable
    String household;

    @Nullable
    String phoneKey;

    String areaPath;
    String districtPath;

    @Enumerated(EnumType.STRING)
    CaseKind kind;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Enumerated(EnumType.STRING)
    @Nullable
    CaseKind kindBefore;

    @Enumerated(EnumType.STRING)
    @Nullable
    CaseState stateBefore;

    /** What a contact was judged by before an infection was confirmed, and where it stayed. */
    @Nullable
    Integer rulesBefore;

    @Enumerated(EnumType.STRING)
    @Nullable
    Placement placementBefore;

    @Embedded
    @Nullable
    Confirmation confirmation;

    @Embedded
    @Nullable
    Clinical clinical = new Clinical();

    @Embedded
    @Nullable
    Isolation isolation = new Isolation();

    @Embedded
    @Nullable
    RunningClock clock = new RunningClock();

    @Embedded
    @Nullable
    CallWork calls = new CallWork();

    @Enumerated(EnumType.STRING)
    @Nullable
    Placement placement;

    int rulesVersion;
    Instant registeredAt;

    /** When the last line of the timeline was entered. */
    Instant changedAt;

    /** Since when daily checks are asked for; none while they are not. */
    @Nullable
    Instant followedSince;

    @Nullable
    Instant confirmedAt;

    @Nullable
    LocalDate reportDay;

    @Nullable
    Instant endedAt;

    @Transient
    private final List<CaseEntry> fresh = new ArrayList<>();

    void note(Hand hand, CaseStep step, String detail, String words) {
        guard(words.length() <= NOTE_LIMIT, Reason.TOO_LONG);
        changedAt = hand.enteredAt();
        followedSince = !followed() ? null : followedSince == null ? hand.enteredAt() : followedSince;
        fresh.add(new CaseEntry(
                hand.at(), hand.enteredAt(), step, hand.officer(), hand.name(), detail, words.strip(), rulesVersion));
    }

    /** Daily checks are asked of who is quarantined, watches oneself or is treated where nobody measures all day. */
    private boolean followed() {
        boolean near = placement == null
                || placement == Placement.HOME
                || placement == Placement.SITE
                || placement == Placement.TIER_1;
        return near && (state == CaseState.IN_QUARANTINE || state == CaseState.MONITORED || state == CaseState.IN_CARE);
    }

    /** The lines that were added since the record was read, to be written with it. */
    List<CaseEntry> takeFresh() {
        List<CaseEntry> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    /** Puts words into the lines that have none, among those added since the record was read. */
    void mark(String words) {
        fresh.replaceAll(line -> line.words().isEmpty() ? line.saying(words) : line);
    }

    /** Adds what was not known of the confirmation of an F0. */
    void describe(DescribeInfection more, CaseRulesVersion rules, Hand hand) {
        guard(kind == CaseKind.F0 && confirmation != null, Reason.WRONG_KIND);
        Confirmation known = Objects.requireNonNull(confirmation);
        guard(state.open() && !known.knows(more), Reason.WRONG_STATE);
        guard(!more.isEmpty(), Reason.CONFIRMATION_MISSING);
        guard(ConfirmCase.plausible(more.ct()), Reason.CT_OUT_OF_RANGE);
        guard(
                more.method() == null || rules.rules().contact().methods().contains(more.method()),
                Reason.METHOD_NOT_COUNTED);
        LocalDate sampled = more.sampledOn();
        Instant result = known.resultAt();
        guard(sampled == null || result == null || !sampled.isAfter(day(result)), Reason.WRONG_TIME);
        confirmation = known.with(more);
        var method = more.method();
        note(hand, CaseStep.DESCRIBED, method == null ? "" : method.name(), "");
    }

    /** Adds what another program tells of the confirmation, whatever way that is. */
    void supplement(DescribeInfection more, Hand hand) {
        guard(kind == CaseKind.F0 && confirmation != null && state.open(), Reason.WRONG_STATE);
        confirmation = Objects.requireNonNull(confirmation).with(more);
        var method = more.method();
        note(hand, CaseStep.DESCRIBED, method == null ? "" : method.name(), "");
    }

    /** Takes back what was added. */
    void forget(DescribeInfection added, Hand hand) {
        guard(kind == CaseKind.F0 && confirmation != null, Reason.WRONG_KIND);
        confirmation = Objects.requireNonNull(confirmation).without(added);
        note(hand, CaseStep.DESCRIBED, "", "");
    }

    void place(AreaPath area) {
        areaPath = area.value();
        districtPath = area.upTo(2).value();
    }

    void words(String reason) {
        guard(!reason.isBlank(), Reason.REASON_MISSING);
    }

    static void guard(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CaseRefused(otherwise);
        }
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI);
    }

    Clinical clinical() {
        if (clinical == null) {
            clinical = new Clinical();
        }
        return clinical;
    }

    Isolation isolation() {
        if (isolation == null) {
            isolation = new Isolation();
        }
        return isolation;
    }

    RunningClock clock() {
        if (clock == null) {
            clock = new RunningClock();
        }
        return clock;
    }

    CallWork calls() {
        if (calls == null) {
            calls = new CallWork();
        }
        return calls;
    }

    /** By phone and home, callers find people who are called together. */
    void group(PersonKeys keys) {
        household = keys.household().orElse(null);
        phoneKey = keys.phone().orElse(null);
    }

    CaseId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    PersonId person() {
        return person;
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    CaseKind kind() {
        return kind;
    }

    CaseState state() {
        return state;
    }

    int rulesVersion() {
        return rulesVersion;
    }

    /** The rules under which the case goes on when its infection is refuted. */
    int rulesBefore() {
        return rulesBefore == null ? rulesVersion : rulesBefore;
    }

    @Nullable
    Placement placement() {
        return placement;
    }

    @Nullable
    Confirmation confirmation() {
        return confirmation;
    }
}

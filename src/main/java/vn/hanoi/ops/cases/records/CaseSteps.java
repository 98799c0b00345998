package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseReopened;
import vn.hanoi.ops.cases.CaseRouted;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.EnteredTexts;

/**
 * The steps of health officers with cases. They throw {@link vn.hanoi.ops.cases.NoSuchCase} outside the officer's scope,
 * {@link CaseRefused} when they do not fit, and an optimistic-lock failure when two officers act at once.
 */
@Service
@EnteredTexts
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class CaseSteps {

    private final CaseStore store;
    private final CaseAdmission admission;
    private final Refutation refutation;
    private final CaseReading reading;
    private final SampleTable samples;
    private final AreaModes modes;
    private final CaseSettings settings;
    private final Hand.Hands hands;
    private final ApplicationEventPublisher events;

    CaseSteps(
            CaseStore store,
            CaseAdmission admission,
            Refutation refutation,
            CaseReading reading,
            SampleTable samples,
            AreaModes modes,
            CaseSettings settings,
            Hand.Hands hands,
            ApplicationEventPublisher events) {
        this.store = store;
        this.admission = admission;
        this.refutation = refutation;
        this.reading = reading;
        this.samples = samples;
        this.modes = modes;
        this.settings = settings;
        this.hands = hands;
        this.events = events;
    }

    /** Takes a person into the list, or adds to the person's open case; sources may lie in other areas. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public CaseId register(RegisterCase command) {
        return admission.admit(command, hands.now());
    }

    /** Confirms the infection of a contact or suspected case; the contacts of the contact are called again. */
    public void confirm(CaseId id, ConfirmCase command) {
        admission.confirm(store.require(id), command, hands.now());
    }

    /** Adds what was not known of the confirmation of an F0. */
    public void describe(CaseId id, DescribeInfection more) {
        does(id, "CASE_DESCRIBED", (record, rules) -> record.describe(more, rules, hands.now()));
    }

    /** Takes a wrong confirmation back, with what it did to the contacts. @param reason never blank */
    public void refute(CaseId id, String reason) {
        Hand hand = hands.now();
        CaseRecord refuted = does(
                id,
                "CASE_REFUTED",
                (record, rules) -> record.refute(reason, settings.version(record.rulesBefore()), hand));
        refutation.told(refuted, hand, "");
    }

    /** A station of the clock was reached. @param at not before the result and not in the future */
    public void reach(CaseId id, Station station, Instant at, String note) {
        does(
                id,
                "CASE_STATION_REACHED",
                (record, rules) -> record.reach(station, rules, hands.now().at(at), note));
    }

    /** A station was not reached after all. */
    public void takeBack(CaseId id, Station station, String reason) {
        Hand hand = hands.now();
        CaseRecord record =
                does(id, "CASE_STATION_UNDONE", (found, rules) -> found.takeBack(station, reason, rules, hand));
        if (station == Station.ROUTED) {
            events.publishEvent(new CaseRouted(id, record.person(), record.area(), hand.at()));
        }
    }

    /** Decides where an F0 is treated; again when the F0 is moved to another tier. */
    public void route(CaseId id, Placement where, String note) {
        Hand hand = hands.now();
        CaseRecord routed = does(id, "CASE_ROUTED", (record, rules) -> record.route(where, rules, hand, note));
        events.publishEvent(new CaseRouted(id, routed.person(), routed.area(), hand.at()));
    }

    /** Grades a patient by what was measured. */
    public void assess(CaseId id, Assessment assessment) {
        CaseRecord record = store.require(id);
        Severity severity = record.clinical().severity();
        RiskGroup risk = record.clinical().risk();
        record.assess(assessment, settings.version(record.rulesVersion()), hands.now());
        store.save(record, "CASE_ASSESSED");
        store.graded(record, severity, risk);
    }

    /** A sample was taken, or its result came; a positive one is confirmed by a step of its own. */
    public void sample(CaseId id, RecordSample sample) {
        does(id, "CASE_SAMPLED", (record, rules) -> {
            Hand hand = hands.now();
            if (sample.takenAt().isAfter(hand.enteredAt())) {
                throw new CaseRefused(Reason.WRONG_TIME);
            }
            sample.check();
            samples.put(id, sample, hand);
            LocalDate on = LocalDate.ofInstant(sample.takenAt(), ConsoleClock.HANOI);
            record.sampled(on, sample.result().name(), rules, hand);
        });
    }

    /** Lengthens quarantine. @param days 1 to 30 @param reason never blank */
    public void extend(CaseId id, int days, String reason) {
        does(id, "CASE_EXTENDED", (record, rules) -> record.extend(days, reason, rules, hands.now()));
    }

    /** Ends quarantine; before its last day only with a reason. */
    public void endQuarantine(CaseId id, String reason) {
        does(id, "CASE_QUARANTINE_ENDED", (record, rules) -> record.monitor(hands.now(), reason));
    }

    /** Ends the case. An F0 recovers only as the release rules say, or with a reason. */
    public void close(CaseId id, CaseState outcome, String reason) {
        Hand hand = hands.now();
        CaseRecord closed = does(id, "CASE_CLOSED", (record, rules) -> {
            ReleaseCheck release = reading.release(record, rules, hand.at());
            boolean free = outcome != CaseState.RECOVERED || (release != null && release.fulfilled());
            if (!free && reason.isBlank()) {
                throw new CaseRefused(Reason.REASON_MISSING);
            }
            record.close(outcome, reason, hand);
        });
        events.publishEvent(new CaseClosed(id, closed.person(), closed.area(), hand.at()));
    }

    /** Takes the end back. @throws CaseRefused KNOWN_ALREADY when the person has another open case by now */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void reopen(CaseId id, String reason) {
        CaseRecord reopened = does(id, "CASE_REOPENED", (record, rules) -> {
            if (!admission.isOnly(record)) {
                throw new CaseRefused(Reason.KNOWN_ALREADY);
            }
            record.reopen(
                    reason, modes.wanted(record.area(), record.clinical().risk(), rules.rules()), rules, hands.now());
        });
        events.publishEvent(new CaseReopened(id, reopened.person(), reopened.area()));
    }

    /** Hands the case over to another unit, which may lie outside the officer's own. */
    public void move(CaseId id, AreaPath area, String reason) {
        if (!admission.lowest(area)) {
            throw new CaseRefused(Reason.UNKNOWN_AREA);
        }
        does(id, "CASE_HANDED_OVER", (record, rules) -> record.move(area, reason, hands.now()));
    }

    /** Judges the case anew under the rules in force now. */
    public void reevaluate(CaseId id) {
        does(id, "CASE_REEVALUATED", (record, rules) -> record.reevaluate(settings.current(), hands.now()));
    }

    /** Takes a step and writes it; what other rooms are told of it comes afterwards, so that they read what is written. */
    private CaseRecord does(CaseId id, String act, BiConsumer<CaseRecord, CaseRulesVersion> verb) {
        CaseRecord record = store.require(id);
        verb.accept(record, settings.version(record.rulesVersion()));
        store.save(record, act);
        return record;
    }
}

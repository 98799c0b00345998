package vn.hanoi.ops.cases.records;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.ReportDay;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** A person's case: each verb guards first and leaves a line in the timeline; a wrong step is taken back by another. */
@Entity
@Table(name = "cases_case")
class CaseRecord extends ContactFile {

    @SuppressWarnings("NullAway.Init")
    protected CaseRecord() {}

    /** Who a new case is about. */
    record Start(
            PersonId person,
            AreaPath area,
            CaseKind kind,
            HealthFacts health,
            @Nullable Placement stay) {}

    static CaseRecord register(Start start, CaseNumbers.Number number, CaseRulesVersion rules, Hand hand, String note) {
        CaseRecord made = new CaseRecord();
        made.id = CaseId.next();
        made.year = number.year();
        made.number = number.number();
        made.person = start.person();
        made.place(start.area());
        made.kind = start.kind() == CaseKind.F0 ? CaseKind.SUSPECTED : start.kind();
        made.state = made.kind == CaseKind.SUSPECTED ? CaseState.AWAITING_RESULT : CaseState.IN_QUARANTINE;
        made.placement = start.stay();
        made.rulesVersion = rules.version();
        made.registeredAt = hand.at();
        made.clinical().know(start.health());
        made.clinical().grade(rules.rules(), day(hand.at()));
        made.note(hand, CaseStep.REGISTERED, start.kind().name(), note);
        return made;
    }

    /** Confirms the infection; a contact turns F0 with everything that is known of the contact. */
    void confirm(ConfirmCase command, List<Station> wanted, CaseRulesVersion rules, Hand hand) {
        guard(kind != CaseKind.F0, Reason.WRONG_KIND);
        guard(state.open(), Reason.WRONG_STATE);
        guard(!command.resultAt().isAfter(hand.enteredAt()), Reason.WRONG_TIME);
        guard(!command.sampledOn().isAfter(day(command.resultAt())), Reason.WRONG_TIME);
        guard(rules.rules().contact().methods().contains(command.method()), Reason.METHOD_NOT_COUNTED);
        guard(ConfirmCase.plausible(command.ct()), Reason.CT_OUT_OF_RANGE);
        guard(command.ct() == null || !command.method().rapid(), Reason.CT_OF_RAPID_TEST);
        infected(Confirmation.of(command), command.resultAt(), wanted, rules, hand);
        note(hand.at(command.resultAt()), CaseStep.CONFIRMED, command.method().name(), "");
    }

    /** Takes an infection over that was confirmed elsewhere, whatever way is known of it. */
    void adopt(ToldInfection told, List<Station> wanted, CaseRulesVersion rules, Hand hand) {
        guard(kind != CaseKind.F0, Reason.WRONG_KIND);
        guard(state.open(), Reason.WRONG_STATE);
        guard(!told.resultAt().isAfter(hand.enteredAt()), Reason.WRONG_TIME);
        infected(Confirmation.of(told), told.resultAt(), wanted, rules, hand);
        var method = told.method();
        note(hand.at(told.resultAt()), CaseStep.CONFIRMED, method == null ? "" : method.name(), "");
    }

    private void infected(Confirmation how, Instant resultAt, List<Station> wanted, CaseRulesVersion rules, Hand hand) {
        kindBefore = kind;
        stateBefore = state;
        rulesBefore = rulesVersion;
        placementBefore = placement;
        kind = CaseKind.F0;
        state = CaseState.CONFIRMED;
        confirmation = how;
        confirmedAt = resultAt;
        reportDay = ReportDay.of(resultAt);
        rulesVersion = rules.version();
        placement = null;
        isolation().clear();
        isolation().isolated(null);
        calls().close();
        clinical().grade(rules.rules(), day(hand.at()));
        clock().start(resultAt, wanted, rules.rules().clocks());
    }

    /** The confirmation was wrong: the case is again what it was. @param rules those of {@link #rulesBefore()} */
    void refute(String reason, CaseRulesVersion rules, Hand hand) {
        guard(kind == CaseKind.F0 && kindBefore != null && stateBefore != null, Reason.WRONG_KIND);
        guard(state.open(), Reason.WRONG_STATE);
        words(reason);
        kind = Objects.requireNonNull(kindBefore);
        state = Objects.requireNonNull(stateBefore);
        kindBefore = null;
        stateBefore = null;
        confirmation = null;
        confirmedAt = null;
        reportDay = null;
        rulesVersion = rules.version();
        placement = placementBefore;
        rulesBefore = null;
        placementBefore = null;
        clock().clear();
        isolation().isolated(null);
        clinical().grade(rules.rules(), day(hand.at()));
        recount(rules);
        callOn();
        note(hand, CaseStep.REFUTED, kind.name(), reason);
    }

    void reach(Station station, CaseRulesVersion rules, Hand hand, String note) {
        guard(kind == CaseKind.F0 && clock().running(), Reason.WRONG_KIND);
        guard(!clock().reached(station), Reason.WRONG_STATE);
        Instant start = clock().reached().get(Station.RESULT);
        guard(!hand.at().isAfter(hand.enteredAt()), Reason.WRONG_TIME);
        guard(start == null || !hand.at().isBefore(start), Reason.WRONG_TIME);
        clock().reach(station, hand.at(), rules.rules().clocks());
        note(hand, CaseStep.valueOf(station.name()), "", note);
    }

    void takeBack(Station station, String reason, CaseRulesVersion rules, Hand hand) {
        guard(clock().reached(station) && station != Station.RESULT, Reason.WRONG_STATE);
        guard(state.open(), Reason.WRONG_STATE);
        words(reason);
        clock().reach(station, null, rules.rules().clocks());
        if (station == Station.ROUTED) {
            state = CaseState.CONFIRMED;
            placement = null;
            isolation().isolated(null);
        }
        note(hand, CaseStep.STATION_UNDONE, station.name(), reason);
    }

    void route(Placement where, CaseRulesVersion rules, Hand hand, String note) {
        guard(kind == CaseKind.F0, Reason.WRONG_KIND);
        guard(state == CaseState.CONFIRMED || state == CaseState.IN_CARE, Reason.WRONG_STATE);
        guard(where.care(), Reason.WRONG_PLACE);
        if (!clock().reached(Station.ROUTED)) {
            clock().reach(Station.ROUTED, hand.at(), rules.rules().clocks());
        }
        if (isolation().isolatedOn() == null) {
            isolation().isolated(day(hand.at()));
        }
        placement = where;
        state = CaseState.IN_CARE;
        note(hand, CaseStep.ROUTED, where.name(), note);
    }

    void assess(Assessment assessment, CaseRulesVersion rules, Hand hand) {
        guard(state.open(), Reason.WRONG_STATE);
        clinical().measure(assessment, rules.rules(), day(hand.at()));
        clinical().grade(rules.rules(), day(hand.at()));
        var severity = clinical().severity();
        note(hand, CaseStep.ASSESSED, severity == null ? "" : severity.name(), "");
    }

    void learn(HealthFacts facts, CaseRulesVersion rules, Hand hand) {
        clinical().learn(facts);
        clinical().grade(rules.rules(), day(hand.at()));
        recount(rules);
    }

    /** Adds what is told of somebody in the list; who was only suspected and is told of as a contact is one. */
    void join(CaseKind as, HealthFacts facts, CaseRulesVersion rules, Hand hand) {
        if (kind == CaseKind.SUSPECTED && (as == CaseKind.F1 || as == CaseKind.F2)) {
            kind = as;
            state = CaseState.IN_QUARANTINE;
            calls().open(hand.enteredAt());
        }
        learn(facts, rules, hand);
    }

    /** Sets what is known of the person's health to exactly this. */
    void correct(HealthFacts facts, @Nullable Placement stay, CaseRulesVersion rules, Hand hand) {
        guard(kind != CaseKind.F0 || Objects.equals(stay, placement), Reason.WRONG_PLACE);
        clinical().know(facts);
        placement = stay;
        clinical().grade(rules.rules(), day(hand.at()));
        recount(rules);
        note(hand, CaseStep.AMENDED, "", "");
    }

    void sampled(LocalDate on, String result, CaseRulesVersion rules, Hand hand) {
        guard(state.open(), Reason.WRONG_STATE);
        isolation().sampled(on);
        recount(rules);
        note(hand, CaseStep.SAMPLED, result, "");
    }

    void close(CaseState outcome, String reason, Hand hand) {
        guard(state.open() && !outcome.open(), Reason.WRONG_STATE);
        guard(outcome.ends(kind), Reason.WRONG_KIND);
        boolean early = state == CaseState.IN_QUARANTINE && outcome.leavesQuarantine();
        guard(!early || !reason.isBlank(), Reason.REASON_MISSING);
        stateBefore = state;
        state = outcome;
        endedAt = hand.at();
        calls().close();
        clock().stop();
        note(hand, CaseStep.CLOSED, outcome.name(), reason);
    }

    void reopen(String reason, List<Station> wanted, CaseRulesVersion rules, Hand hand) {
        guard(!state.open() && stateBefore != null, Reason.WRONG_STATE);
        words(reason);
        state = Objects.requireNonNull(stateBefore);
        stateBefore = kind == CaseKind.F0 ? beforeInfection() : null;
        endedAt = null;
        if (kind == CaseKind.F0) {
            clock().resume(wanted, rules.rules().clocks());
        }
        callOn();
        note(hand, CaseStep.REOPENED, state.name(), reason);
    }

    private @Nullable CaseState beforeInfection() {
        return kindBefore == null
                ? null
                : kindBefore == CaseKind.SUSPECTED ? CaseState.AWAITING_RESULT : CaseState.IN_QUARANTINE;
    }

    void move(AreaPath area, String reason, Hand hand) {
        guard(state.open(), Reason.WRONG_STATE);
        words(reason);
        String before = areaPath;
        place(area);
        note(hand, CaseStep.MOVED, before, reason);
    }

    /** Judges the case anew under other rules. */
    void reevaluate(CaseRulesVersion rules, Hand hand) {
        guard(state.open(), Reason.WRONG_STATE);
        rulesVersion = rules.version();
        clinical().grade(rules.rules(), day(hand.at()));
        if (clock().running()) {
            clock().resume(clock().wanted(), rules.rules().clocks());
        }
        recount(rules);
        note(hand, CaseStep.REEVALUATED, rules.name(), "");
    }
}

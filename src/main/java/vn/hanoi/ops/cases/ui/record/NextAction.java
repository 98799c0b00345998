package vn.hanoi.ops.cases.ui.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.cases.rules.Why;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The one next step of a case. */
enum NextAction {
    REACH,
    ROUTE,
    CONFIRM,
    CALL,
    SAMPLE,
    END_QUARANTINE,
    CLOSE,
    CHECK,
    REOPEN;

    /** The step that fits kind, state and what is due, or nothing when the officer may not know the case. */
    static Optional<NextAction> of(CaseFile file, Disclosure disclosure) {
        CaseState state = disclosure.value(file.row().state()).orElse(null);
        CaseKind kind = disclosure.value(file.row().kind()).orElse(null);
        if (state == null || kind == null) {
            return Optional.empty();
        }
        if (!state.open()) {
            return Optional.of(REOPEN);
        }
        return Optional.of(
                switch (kind) {
                    case F0 -> ofF0(file, disclosure);
                    case SUSPECTED -> CONFIRM;
                    case F1, F2 -> ofContact(file, disclosure, state);
                });
    }

    private static NextAction ofF0(CaseFile file, Disclosure disclosure) {
        if (file.row().station() == Station.ROUTED) {
            return ROUTE;
        }
        if (file.row().station() != null) {
            return REACH;
        }
        boolean mayLeave = disclosure
                .value(file.details().release())
                .filter(ReleaseCheck::fulfilled)
                .isPresent();
        return mayLeave ? CLOSE : CHECK;
    }

    private static NextAction ofContact(CaseFile file, Disclosure disclosure, CaseState state) {
        LocalDate today = LocalDate.ofInstant(file.now(), ConsoleClock.HANOI);
        LocalDate until = disclosure.value(file.row().until()).orElse(null);
        if (state == CaseState.MONITORED) {
            return CLOSE;
        }
        if (until != null && today.isAfter(until)) {
            return END_QUARANTINE;
        }
        RiskGroup risk = disclosure.value(file.row().risk()).orElse(null);
        if (file.row().calls() == 0 && file.callRule().calls(risk)) {
            return CALL;
        }
        LocalDate test = file.row().nextTestOn();
        return test != null && !test.isAfter(today) ? SAMPLE : CHECK;
    }

    /** Why a contact who waits for the first call is called or not; nothing where everybody is. */
    static List<Why> whyCalled(CaseFile file, Disclosure disclosure) {
        CaseState state = disclosure.value(file.row().state()).orElse(null);
        boolean waits = state == CaseState.IN_QUARANTINE && file.row().calls() == 0;
        return waits ? file.callRule().why(disclosure.value(file.row().risk()).orElse(null)) : List.of();
    }

    /** The tier that fits a severity. */
    static Optional<Placement> tier(@Nullable Severity severity) {
        return Optional.ofNullable(severity).map(grade -> switch (grade) {
            case ASYMPTOMATIC -> Placement.HOME;
            case MILD -> Placement.TIER_1;
            case MODERATE -> Placement.TIER_2;
            case SEVERE, CRITICAL -> Placement.TIER_3;
        });
    }
}

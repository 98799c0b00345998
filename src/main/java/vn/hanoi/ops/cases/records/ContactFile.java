package vn.hanoi.ops.cases.records;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;

/** What happens to a case as one of a contact: exposures, quarantine and calls. */
@MappedSuperclass
abstract class ContactFile extends CaseFile {

    void recount(CaseRulesVersion rules) {
        if (kind == CaseKind.F1 || kind == CaseKind.F2) {
            isolation().count(clinical().history(), rules.rules().quarantine());
        }
    }

    void callAgain(Hand hand) {
        if (kind == CaseKind.F1 || kind == CaseKind.F2) {
            calls().open(hand.enteredAt());
        }
    }

    /** A call that another step made needless is to be made after all. */
    void callOn() {
        if (state == CaseState.IN_QUARANTINE) {
            calls().resume();
        }
    }

    /**
     * Notes what came of a call. Who turned F0 or came to the end meanwhile is not called again, and whom another caller reached
     * meanwhile is not because somebody got no answer.
     */
    void called(CallOutcome outcome, @Nullable Instant next, String note, Hand hand) {
        boolean contact = state.open() && (kind == CaseKind.F1 || kind == CaseKind.F2);
        calls().attempt(outcome.code(), next, contact && (calls().open() || outcome.reached()));
        note(hand, CaseStep.CALLED, outcome.code(), note);
    }

    /**
     * Somebody whom this contact met is no F0 after all: the days are counted anew.
     *
     * @param as what the contact is by those who are left
     */
    void met(CaseKind as, LocalDate first, LocalDate last, CaseRulesVersion rules, Hand hand) {
        kind = kind == CaseKind.F1 ? as : kind;
        isolation().exposures(first, last);
        recount(rules);
        note(hand, CaseStep.RECOUNTED, last.toString(), "");
    }

    /** Notes that the person met a case. @return whether quarantine is counted anew */
    boolean expose(LocalDate on, CaseKind as, CaseRulesVersion rules, Hand hand) {
        guard(state.open(), Reason.WRONG_STATE);
        boolean later = isolation().expose(on);
        boolean raised = kind == CaseKind.F2 && as == CaseKind.F1;
        if (raised) {
            kind = CaseKind.F1;
        }
        if (kind == CaseKind.F1 || kind == CaseKind.F2) {
            state = later || raised ? CaseState.IN_QUARANTINE : state;
            recount(rules);
            if (later || raised) {
                calls().open(hand.enteredAt());
            }
        }
        note(hand, CaseStep.EXPOSED, on.toString(), "");
        return later;
    }

    void exposures(@Nullable LocalDate first, @Nullable LocalDate last, CaseRulesVersion rules, Hand hand) {
        isolation().exposures(first, last);
        recount(rules);
        note(hand, CaseStep.EXPOSURE_REMOVED, "", "");
    }

    void extend(int days, String reason, CaseRulesVersion rules, Hand hand) {
        guard(kind == CaseKind.F1 || kind == CaseKind.F2, Reason.WRONG_KIND);
        guard(state == CaseState.IN_QUARANTINE, Reason.WRONG_STATE);
        guard(days >= 1 && days <= 30, Reason.OUT_OF_RANGE);
        words(reason);
        isolation().extend(days);
        recount(rules);
        note(hand, CaseStep.EXTENDED, String.valueOf(days), reason);
    }

    /** Quarantine is over: the person watches their own health. */
    void monitor(Hand hand, String reason) {
        guard(state == CaseState.IN_QUARANTINE, Reason.WRONG_STATE);
        LocalDate until = isolation().until();
        boolean over = until != null && day(hand.at()).isAfter(until);
        guard(over || !reason.isBlank(), Reason.REASON_MISSING);
        state = CaseState.MONITORED;
        calls().close();
        note(hand, CaseStep.MONITORED, "", reason);
    }

    /**
     * Only a confirmation that was wrong put the contact under quarantine again: the release before it stands.
     *
     * @param ended when a release that ended the case was; nothing where the contact watched themselves
     */
    void releaseAgain(CaseState as, @Nullable Instant ended, String words, Hand hand) {
        guard(state.open(), Reason.WRONG_STATE);
        stateBefore = as.open() ? stateBefore : state;
        state = as;
        endedAt = ended;
        calls().close();
        note(hand, as.open() ? CaseStep.MONITORED : CaseStep.CLOSED, as.open() ? "" : as.name(), words);
    }
}

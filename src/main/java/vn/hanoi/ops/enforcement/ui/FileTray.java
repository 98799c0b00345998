package vn.hanoi.ops.enforcement.ui;

import java.util.Optional;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.decisions.DecisionTray;
import vn.hanoi.ops.enforcement.records.RecordFilter;
import vn.hanoi.ops.enforcement.records.RecordState;

/** The trays of the desk, by who must act. */
enum FileTray {
    DRAFTS,
    TO_PROPOSE,
    TO_SIGN,
    RETURNED,
    TO_DELIVER,
    TO_PAY,
    DECISIONS;

    /** The tray that an officer opens first. */
    static FileTray first(Officer officer) {
        return officer.is(Role.OFFICE_CHAIR) ? TO_SIGN : TO_PROPOSE;
    }

    boolean holdsRecords() {
        return this == DRAFTS || this == TO_PROPOSE;
    }

    RecordFilter records() {
        return this == DRAFTS ? RecordFilter.ALL.in(Optional.of(RecordState.DRAFT)) : RecordFilter.ALL.waiting();
    }

    DecisionTray decisions() {
        return switch (this) {
            case TO_SIGN -> DecisionTray.TO_SIGN;
            case RETURNED -> DecisionTray.RETURNED;
            case TO_DELIVER -> DecisionTray.TO_DELIVER;
            case TO_PAY -> DecisionTray.TO_PAY;
            case DRAFTS, TO_PROPOSE, DECISIONS -> DecisionTray.ALL;
        };
    }
}

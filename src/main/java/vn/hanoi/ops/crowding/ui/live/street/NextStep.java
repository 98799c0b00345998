package vn.hanoi.ops.crowding.ui.live.street;

import java.util.Optional;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.crowding.AdvisoryState;

/** The next thing that an officer can do about a street's advisory. */
enum NextStep {
    CONFIRM,
    REMIND,
    ACKNOWLEDGE,
    RECORD_ACTION,
    SEE_EFFECT;

    /** The step that fits post and state, or nothing when somebody else has to act. */
    static Optional<NextStep> of(Officer officer, AdvisoryState state) {
        boolean centre = officer.is(Role.COMMAND_CENTRE);
        boolean district = officer.is(Role.DISTRICT_OFFICER);
        return switch (state) {
            case DRAFT -> centre ? Optional.of(CONFIRM) : Optional.empty();
            case SENT -> centre ? Optional.of(REMIND) : only(district, ACKNOWLEDGE);
            case ACKNOWLEDGED -> only(district && !centre, RECORD_ACTION);
            case ACTED -> only(centre || district, SEE_EFFECT);
            case CLOSED, DISMISSED -> Optional.empty();
        };
    }

    /** The translation key of the button's verb. */
    String verbKey() {
        return "crowding.live.advisory.step." + this;
    }

    private static Optional<NextStep> only(boolean allowed, NextStep step) {
        return allowed ? Optional.of(step) : Optional.empty();
    }
}

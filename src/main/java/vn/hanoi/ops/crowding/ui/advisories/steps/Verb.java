package vn.hanoi.ops.crowding.ui.advisories.steps;

import java.time.Instant;
import java.util.Optional;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;

/** The one next step of an advisory for an officer. */
enum Verb {
    SEND,
    REMIND,
    ACKNOWLEDGE,
    ACT,
    CLOSE;

    /** The step that fits post, area and state, or nothing when somebody else has to act. */
    static Optional<Verb> next(Officer officer, AdvisoryRow row) {
        boolean centre = officer.is(Role.COMMAND_CENTRE);
        boolean addressed = officer.is(Role.DISTRICT_OFFICER) && officer.scope().covers(row.addresseePath());
        Verb verb =
                switch (row.state()) {
                    case DRAFT -> centre ? SEND : null;
                    case SENT -> centre ? REMIND : addressed ? ACKNOWLEDGE : null;
                    case ACKNOWLEDGED -> addressed ? ACT : null;
                    case ACTED -> addressed ? CLOSE : null;
                    case CLOSED, DISMISSED -> null;
                };
        return Optional.ofNullable(verb);
    }

    /** Tells whether the officer may take the ending back. */
    static boolean undoes(Officer officer, AdvisoryRow row, Instant now) {
        boolean own =
                switch (row.state()) {
                    case DISMISSED -> officer.is(Role.COMMAND_CENTRE);
                    case CLOSED ->
                        officer.is(Role.DISTRICT_OFFICER) && officer.scope().covers(row.addresseePath());
                    default -> false;
                };
        return own && row.undoable(now);
    }

    /** The translation key of the button. */
    String key() {
        return "crowding.advisories.verb." + name();
    }
}

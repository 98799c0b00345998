package vn.hanoi.ops.crowding.advisories;

import java.time.Duration;
import java.time.Instant;
import vn.hanoi.ops.crowding.AdvisoryState;

/** Decides whether a level that stays up causes an advisory: one a street and quiet period, unless the level rises. */
final class DraftRule {

    private DraftRule() {}

    /** What is to be done. */
    enum Decision {
        NOTHING,
        /** The unsent draft speaks of the higher level now. */
        RAISE,
        DRAFT
    }

    /** The street's last advisory. */
    record Last(AdvisoryState state, int level, Instant minute) {}

    static Decision decide(int level, Instant minute, Last last, Duration quiet) {
        if (last.state() == AdvisoryState.DRAFT) {
            return level > last.level() ? Decision.RAISE : Decision.NOTHING;
        }
        boolean quietOver = !minute.isBefore(last.minute().plus(quiet));
        boolean unanswered = last.state() == AdvisoryState.SENT || last.state() == AdvisoryState.ACKNOWLEDGED;
        boolean rises = level > last.level();
        return rises || (quietOver && !unanswered) ? Decision.DRAFT : Decision.NOTHING;
    }
}

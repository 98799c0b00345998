package vn.hanoi.ops.crowding.live;

import java.util.List;
import vn.hanoi.ops.crowding.level.GaugeState;

/**
 * What judging a street's minutes brought.
 *
 * @param firstMinute the first minute that was judged
 * @param lastMinute the last one
 * @param judgedAgain minutes judged before are among them
 * @param changes the changes of level from that minute on
 * @param before the state that counted until now
 * @param after the state that counts from now on
 */
record Judgement(
        long firstMinute,
        long lastMinute,
        boolean judgedAgain,
        List<LevelRow> changes,
        GaugeState before,
        GaugeState after) {

    /** Tells whether the level that counts is another one. */
    boolean levelChanged() {
        return before.level() != after.level();
    }
}

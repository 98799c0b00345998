package vn.hanoi.ops.crowding.ui.advisories.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.crowding.LastHour;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.advisories.AdvisoryDetails;
import vn.hanoi.ops.crowding.advisories.AdvisoryEffect;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;
import vn.hanoi.ops.crowding.level.RulesVersion;

/**
 * Everything that an advisory's record shows.
 *
 * @param unit the street's unit with its parent
 * @param street as it is now, while it is still watched
 * @param effect after an action
 * @param levels around the advisory, newest first
 * @param rules the settings that gave the level and the clock
 * @param now when it was read
 */
record AdvisoryFile(
        AdvisoryDetails details,
        String unit,
        Optional<StreetNow> street,
        Optional<AdvisoryEffect> effect,
        Optional<LastHour> lastHour,
        List<LevelSpan> levels,
        RulesVersion rules,
        Instant now) {

    AdvisoryRow row() {
        return details.row();
    }
}

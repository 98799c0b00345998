package vn.hanoi.ops.crowding.live;

import java.time.Instant;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.RulesVersion;

/**
 * What holds in a minute of a street.
 *
 * @param usualFrom when the restriction of that minute began: what was counted before is no usual under it
 */
record InForce(RulesVersion version, Instant usualFrom) {

    CrowdingRules rules() {
        return version.rules();
    }
}

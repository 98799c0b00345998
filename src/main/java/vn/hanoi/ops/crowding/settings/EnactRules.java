package vn.hanoi.ops.crowding.settings;

import java.time.Instant;
import vn.hanoi.ops.crowding.level.CrowdingRules;

/**
 * Puts new rules into force.
 *
 * @param validFrom now or later: what was judged stays judged
 * @param source the document or decision they rest on, up to 500 characters
 */
public record EnactRules(Instant validFrom, String source, CrowdingRules rules) {}

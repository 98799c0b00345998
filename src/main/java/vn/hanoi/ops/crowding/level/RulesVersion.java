package vn.hanoi.ops.crowding.level;

import java.time.Instant;

/**
 * Rules with their date and source.
 *
 * @param version counted from 1 in the order of entry
 * @param validFrom the first moment judged under them
 * @param source the document or decision they rest on
 */
public record RulesVersion(int version, Instant validFrom, String source, CrowdingRules rules) {}

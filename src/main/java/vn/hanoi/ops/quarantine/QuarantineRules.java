package vn.hanoi.ops.quarantine;

import java.time.Instant;

/**
 * The room's own rules from a moment on.
 *
 * @param cohortDays by how many days the last exposures in one room may differ
 * @param vulnerableFrom age from which somebody counts as vulnerable
 * @param vulnerableBelow age below which a child does
 * @param leaveHours how long a temporary leave lasts when nobody says otherwise
 * @param lastTestDays how many days before a test day its sample may be taken
 */
public record QuarantineRules(
        int version,
        Instant validFrom,
        int cohortDays,
        int vulnerableFrom,
        int vulnerableBelow,
        int leaveHours,
        int lastTestDays,
        String source) {}

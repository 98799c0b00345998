package vn.hanoi.ops.care.sites;

import java.util.List;

/**
 * A place whole.
 *
 * @param version to be handed back when it is changed
 * @param blocks beds that cannot be used now
 * @param forecast free beds of today and the seven days after
 * @param history the newest first
 * @param own whether the officer answers for this place
 * @param receives whether the officer receives patients there
 */
public record SiteDetails(
        SiteRow row,
        int version,
        SiteData data,
        List<BedBlock> blocks,
        List<FreeDay> forecast,
        List<SiteEntry> history,
        boolean own,
        boolean receives) {}

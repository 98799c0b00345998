package vn.hanoi.ops.care.transfers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.care.SiteId;

/** A line of a transfer's course. @param handover what was written; about health */
public record TransferEntry(
        Instant at,
        TransferStep step,
        String officer,
        String officerName,
        @Nullable SiteId site,
        Guarded<String> handover) {}

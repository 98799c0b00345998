package vn.hanoi.ops.care.surge;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.transfers.TransferRow;

/**
 * Where one patient goes.
 *
 * @param site nothing when no bed is left
 * @param fixed whether an officer chose it, so that solving again keeps it
 * @param outcome after the commitment: {@code HELD} or why not
 */
public record PlanLine(TransferRow transfer, @Nullable SiteId site, boolean fixed, String outcome) {}

package vn.hanoi.ops.cases.records;

import java.util.UUID;

/**
 * A step for many cases.
 *
 * @param id names the whole, so that it can be taken back
 * @param days for {@link BulkStep#EXTEND}
 * @param reason for steps that need one; may be blank
 */
public record BulkOrder(UUID id, BulkStep step, int days, String reason) {}

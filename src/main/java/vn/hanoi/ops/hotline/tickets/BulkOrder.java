package vn.hanoi.ops.hotline.tickets;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A step for several tickets.
 *
 * @param id by which it is taken back
 * @param desk code of the chosen desk, for a hand-over
 * @param area the unit of that desk
 * @param officer who gets them, for an assignment
 * @param reason for a hand-over
 */
public record BulkOrder(
        UUID id,
        BulkStep step,
        String desk,
        AreaPath area,
        @Nullable DeskOfficer officer,
        String reason) {

    /** To the desks that categories and places name. */
    public static BulkOrder forward(UUID id) {
        return new BulkOrder(id, BulkStep.FORWARD, "", AreaPath.CITY, null, "");
    }

    /** To a chosen desk. */
    public static BulkOrder handOver(UUID id, String desk, AreaPath area, String reason) {
        return new BulkOrder(id, BulkStep.HAND_OVER, desk, area, null, reason);
    }

    /** To an officer. */
    public static BulkOrder assign(UUID id, @Nullable DeskOfficer officer) {
        return new BulkOrder(id, BulkStep.ASSIGN, "", AreaPath.CITY, officer, "");
    }
}

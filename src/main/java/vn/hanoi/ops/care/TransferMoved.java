package vn.hanoi.ops.care;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Something about a transfer changed; carried to open screens, without personal data.
 *
 * @param area where the patient belongs
 * @param to the place that shall receive the patient, when one is chosen
 * @param toArea where that place stands
 */
public record TransferMoved(
        TransferId id,
        AreaPath area,
        @Nullable SiteId to,
        @Nullable AreaPath toArea,
        TransferState now) {

    /** The live channel's topic on which moved transfers are published under their {@link TransferId}. */
    public static final String TOPIC = "care-transfers";
}

package vn.hanoi.ops.exchange;

import java.util.List;
import vn.hanoi.ops.access.privacy.Purpose;

/**
 * What an officer can order of a list.
 *
 * @param rows how many the file would have now
 * @param purposes what the officer may ask its personal fields for, empty when it has none
 * @param terms the rule that is in force for such a list
 */
public record ExportOffer(
        String kind,
        String titleKey,
        long rows,
        boolean personal,
        List<ExportFormat> formats,
        List<Purpose> purposes,
        ExportTerms terms) {

    /** Tells whether a second officer must approve so many rows. */
    public boolean needsApproval() {
        return rows > terms.rowsAbove();
    }
}

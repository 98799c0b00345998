package vn.hanoi.ops.exchange;

import java.time.LocalDate;
import java.util.Set;
import vn.hanoi.ops.access.Role;

/**
 * A dated rule of exports.
 *
 * @param personal whether it is for lists with personal fields or for the others
 * @param rowsAbove from more rows than these a second officer must approve
 * @param hours how long a file can be downloaded once it may be
 * @param approvers who may approve, within their areas
 * @param source what the rule rests on
 */
public record ExportTerms(
        boolean personal, LocalDate validFrom, int rowsAbove, int hours, Set<Role> approvers, String source) {

    /** Copies what can change. */
    public ExportTerms {
        approvers = Set.copyOf(approvers);
    }
}

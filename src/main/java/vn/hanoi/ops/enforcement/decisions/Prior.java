package vn.hanoi.ops.enforcement.decisions;

import java.time.LocalDate;
import java.util.List;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * An earlier sanction of the same offender anywhere in the city; tells nothing of who it is.
 *
 * @param number such as {@code 34/QĐ-XPHC}
 * @param office that decided
 */
public record Prior(String number, LocalDate day, AreaPath office, List<String> acts) {

    /** Copies what can change. */
    public Prior {
        acts = List.copyOf(acts);
    }
}

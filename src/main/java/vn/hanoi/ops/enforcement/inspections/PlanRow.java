package vn.hanoi.ops.enforcement.inspections;

import java.time.LocalDate;
import vn.hanoi.ops.enforcement.PlanId;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A plan in a list.
 *
 * @param metres length of the way from the first stop to the last
 * @param visited how many of its stops were visited on its day
 */
public record PlanRow(
        PlanId id,
        LocalDate day,
        Shift shift,
        String team,
        AreaPath area,
        int metres,
        int stops,
        int visited,
        String madeBy) {}

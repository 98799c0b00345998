package vn.hanoi.ops.enforcement.inspections;

import java.util.Map;

/**
 * How much each factor counts, from a date on.
 *
 * @param weights points for one unit of a factor, and the most it can give
 * @param reinspectDays working days until a reminded venue is visited again
 * @param petitionMetres how far around a petition venues are meant
 * @param source what they rest on
 */
public record RiskWeights(
        int version, Map<RiskFactor, Weight> weights, int reinspectDays, int petitionMetres, String source) {

    /** @param points for one, such as one day or one petition */
    public record Weight(double points, int most) {}

    /** Copies what can change. */
    public RiskWeights {
        weights = Map.copyOf(weights);
    }
}

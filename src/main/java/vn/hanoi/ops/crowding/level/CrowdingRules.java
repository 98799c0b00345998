package vn.hanoi.ops.crowding.level;

import java.time.Duration;
import java.util.Map;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.crowding.Basis;

/**
 * All that decides about levels and advisories; one dated version holds one of these.
 *
 * @param density thresholds in people per square metre
 * @param relative thresholds in times the upper edge of the usual
 * @param rise minutes that take a street up
 * @param fall minutes that take it down
 * @param maxAgeMinutes how old the last judged minute may be before the level turns stale
 * @param densityWeights how many people one object on measured ground stands for; a class not named stands for none
 * @param relativeWeights the same for the comparison with a camera's own hours
 */
public record CrowdingRules(
        Scale density,
        Scale relative,
        Quorum rise,
        Quorum fall,
        int maxAgeMinutes,
        UsualRules usual,
        AdvisoryRules advisory,
        Map<CountClass, Double> densityWeights,
        Map<CountClass, Double> relativeWeights) {

    /** Keeps its own copies. */
    public CrowdingRules {
        densityWeights = Map.copyOf(densityWeights);
        relativeWeights = Map.copyOf(relativeWeights);
    }

    /** The thresholds of a basis; the density's when nothing is known. */
    public Scale scale(Basis basis) {
        return basis == Basis.RELATIVE ? relative : density;
    }

    /** The age beyond which a level is not to be acted on. */
    public Duration maxAge() {
        return Duration.ofMinutes(maxAgeMinutes);
    }
}

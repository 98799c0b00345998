package vn.hanoi.ops.people.matching;

import java.util.EnumMap;
import java.util.Map;

/**
 * The weights in force and from how many points a match is how sure.
 *
 * @param points points of every evidence, −200 to 200
 * @param sure at least likely
 * @param likely at least possible
 */
public record MatchRules(Map<Evidence, Integer> points, int sure, int likely, int possible) {

    /** @throws IllegalArgumentException when an evidence has no points or the thresholds are in disorder */
    public MatchRules {
        for (Evidence evidence : Evidence.values()) {
            if (!points.containsKey(evidence)) {
                throw new IllegalArgumentException("No points for " + evidence);
            }
        }
        if (sure < likely || likely < possible) {
            throw new IllegalArgumentException("The thresholds of matches are in disorder");
        }
        points = new EnumMap<>(points);
    }

    /** The points of an evidence. */
    public int of(Evidence evidence) {
        return points.getOrDefault(evidence, 0);
    }

    /** How sure that many points are. */
    public Certainty certainty(int sum) {
        if (sum >= sure) {
            return Certainty.SURE;
        }
        if (sum >= likely) {
            return Certainty.LIKELY;
        }
        return sum >= possible ? Certainty.POSSIBLE : Certainty.NONE;
    }

    /**
     * Whether somebody of the same name, sex and ward whose birth is only near, or known by the year alone, can be likely
     * without a number that is the same; when not, nobody needs to look for such.
     */
    public boolean nearBirthsCount() {
        int name = Math.max(of(Evidence.NAME_SAME), of(Evidence.NAME_ORDER));
        int birth = Math.max(of(Evidence.BIRTH_CLOSE), of(Evidence.BIRTH_YEAR_SAME));
        int place = Math.max(of(Evidence.WARD_SAME), of(Evidence.DISTRICT_SAME));
        int sum = name + Math.max(0, birth) + Math.max(0, place) + Math.max(0, of(Evidence.SEX_SAME));
        return certainty(sum).compareTo(Certainty.LIKELY) <= 0;
    }
}

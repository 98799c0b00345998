package vn.hanoi.ops.tracing.presence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

/**
 * The places that cases share, measured against chance: were each visit of a case to fall on a venue as likely as any scan
 * of the city does, a busy market would be shared by many. What is shared by more than that stands on top.
 */
public final class Backward {

    private static final int FEWEST = 2;

    private Backward() {}

    /**
     * The places at which at least two of the cases were, the least probable by chance first.
     *
     * @param stays of the cases in the time before they fell ill
     * @param traffic scans of each venue in the same time
     */
    public static List<SharedPlace> places(List<Stay> stays, Map<Integer, Integer> traffic) {
        return places(
                stays,
                traffic,
                traffic.values().stream().mapToLong(Integer::longValue).sum());
    }

    /**
     * The same when the scans of the shared venues alone are at hand.
     *
     * @param city scans of all venues of the city in the same time
     */
    public static List<SharedPlace> places(List<Stay> stays, Map<Integer, Integer> traffic, long city) {
        Map<Integer, Set<PersonKey>> cases = new HashMap<>();
        Map<PersonKey, Integer> visits = new HashMap<>();
        stays.forEach(stay -> {
            cases.computeIfAbsent(stay.venue(), v -> new HashSet<>()).add(stay.person());
            visits.merge(stay.person(), 1, Integer::sum);
        });
        double all = Math.max(1, city);
        return cases.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST)
                .map(entry -> place(
                        entry.getKey(),
                        entry.getValue().size(),
                        visits.values(),
                        Math.min(1, traffic.getOrDefault(entry.getKey(), 1) / all)))
                .sorted(Comparator.comparingDouble(SharedPlace::surplus)
                        .reversed()
                        .thenComparing(SharedPlace::venue))
                .toList();
    }

    private static SharedPlace place(int venue, int seen, Iterable<Integer> visits, double share) {
        double expected = 0;
        for (int number : visits) {
            expected += 1 - Math.pow(1 - share, number);
        }
        return new SharedPlace(venue, seen, expected, -Math.log(Math.max(Double.MIN_NORMAL, tail(seen, expected))));
    }

    /** The probability of at least so many when so many are expected, after Poisson. */
    private static double tail(int seen, double expected) {
        double term = Math.exp(-expected);
        for (int k = 1; k <= seen; k++) {
            term *= expected / k;
        }
        double tail = 0;
        for (int k = seen; term > tail * 1e-12 && k < seen + 1_000; k++) {
            tail += term;
            term *= expected / (k + 1);
        }
        return Math.min(1, tail);
    }
}

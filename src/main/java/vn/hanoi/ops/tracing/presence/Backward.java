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
     * The same when the scans of the shared venues alone are at hand. Counts may be behind the stays: a venue has at least
     * the visits of the cases themselves, and the city what these venues have together.
     *
     * @param city scans of all venues of the city in the same time
     */
    public static List<SharedPlace> places(List<Stay> stays, Map<Integer, Integer> traffic, long city) {
        Map<Integer, Set<PersonKey>> cases = new HashMap<>();
        Map<PersonKey, Integer> visits = new HashMap<>();
        Map<Integer, Integer> scans = new HashMap<>();
        stays.forEach(stay -> {
            cases.computeIfAbsent(stay.venue(), v -> new HashSet<>()).add(stay.person());
            visits.merge(stay.person(), 1, Integer::sum);
            scans.merge(stay.venue(), 1, Integer::sum);
        });
        scans.replaceAll((venue, own) -> Math.max(own, traffic.getOrDefault(venue, 0)));
        double all = Math.max(
                city, scans.values().stream().mapToLong(Integer::longValue).sum());
        return cases.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST)
                .map(entry -> place(
                        entry.getKey(), entry.getValue().size(), visits.values(), scans.get(entry.getKey()) / all))
                .sorted(Comparator.comparingDouble(SharedPlace::surplus)
                        .reversed()
                        .thenComparing(SharedPlace::venue))
                .toList();
    }

    private static SharedPlace place(int venue, int seen, Iterable<Integer> visits, double share) {
        double expected = 0;
        for (int number : visits) {
            expected -= Math.expm1(number * Math.log1p(-share));
        }
        return new SharedPlace(venue, seen, expected, Math.max(0, -logTail(seen, expected)));
    }

    /**
     * The logarithm of the probability of at least so many when so many are expected, after Poisson: that of exactly so many,
     * and the further terms as a multiple of it, so that nothing is too small for a number.
     */
    private static double logTail(int seen, double expected) {
        double exactly = -expected;
        for (int k = 1; k <= seen; k++) {
            exactly += Math.log(expected / k);
        }
        double term = 1;
        double times = 0;
        for (int k = seen; term > times * 1e-12 && k < seen + 1_000; k++) {
            times += term;
            term *= expected / (k + 1);
        }
        return exactly + Math.log(times);
    }
}

package vn.hanoi.ops.care.proposals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.sites.SiteRow;

/**
 * Where a patient could go, the best first.
 *
 * @param tier least tier that the rules ask for
 * @param needed capabilities that a place must have
 * @param rules under which it was made
 */
public record Ranking(
        List<Ranked> best, List<Barred> barred, int tier, Set<Capability> needed, CareRulesVersion rules, Instant at) {

    /** Keeps its own copies. */
    public Ranking {
        best = List.copyOf(best);
        barred = List.copyOf(barred);
        needed = Set.copyOf(needed);
    }

    /** The first one. */
    public Optional<Ranked> first() {
        return best.stream().findFirst();
    }

    /** What is said about a place, when it is possible. */
    public Optional<Ranked> of(SiteId site) {
        return best.stream().filter(ranked -> ranked.site().id().equals(site)).findFirst();
    }

    /** Ranks all places for a patient. */
    public static Ranking of(Patient patient, List<SiteRow> sites, CareRulesVersion version, Instant now) {
        Ranker ranker = new Ranker(patient, version.rules(), now);
        List<Ranked> best = new ArrayList<>();
        List<Barred> barred = new ArrayList<>();
        for (SiteRow site : sites) {
            Optional<Bar> bar = ranker.bar(site);
            bar.ifPresentOrElse(b -> barred.add(new Barred(site, b)), () -> best.add(ranker.rank(site)));
        }
        best.sort(Comparator.comparingDouble(Ranked::points).reversed().thenComparing(r -> r.site()
                .folded()));
        return new Ranking(
                best, barred, version.rules().tierOf(patient), version.rules().neededBy(patient), version, now);
    }
}

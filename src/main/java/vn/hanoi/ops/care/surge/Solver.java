package vn.hanoi.ops.care.surge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides patients over places by the least total cost. Each group is offered the few places that are cheapest for it once
 * the beds have their prices; as long as the prices do not prove the plan to be within a thousandth of the optimum, the ways
 * that would have been cheaper are offered too and the plan is solved again.
 *
 * @see "docs/decisions/0044-many-patients-at-once-as-a-flow.md"
 * @see "docs/decisions/0081-prices-of-beds-choose-the-ways-of-a-plan.md"
 */
public final class Solver {

    /** The cost of a patient without a bed: more than any way. */
    public static final int LEFT = 100_000;

    private static final int OFFERED = 14;
    private static final int SAMPLED_FROM = 1_000;
    private static final int A_SAMPLE = 10;
    private static final double PROVEN = 0.001;

    private Solver() {}

    /**
     * Solves over the ways that matter.
     *
     * @param beds free beds by the index of the place
     */
    public static Assignment solve(List<Demand> demands, int[] beds) {
        long begun = System.nanoTime();
        double[] prices = demands.size() < SAMPLED_FROM ? new double[beds.length] : sampledPrices(demands, beds);
        List<List<Integer>> ways = demands.stream()
                .map(demand -> cheapest(demand, beds, prices, OFFERED))
                .toList();
        BedFlow flow = new BedFlow(demands, beds, ways);
        while (!proven(flow, demands, beds)) {
            offerCheaper(demands, beds, ways, flow.prices());
            flow = new BedFlow(demands, beds, ways);
        }
        return flow.assignment((System.nanoTime() - begun) / 1_000_000);
    }

    /** Solves with every way offered at once: the same answer by a longer computation, to measure the other beside. */
    public static Assignment exact(List<Demand> demands, int[] beds) {
        long begun = System.nanoTime();
        BedFlow flow = new BedFlow(demands, beds, every(demands, beds));
        return flow.assignment((System.nanoTime() - begun) / 1_000_000);
    }

    /** What a bed of each place is worth by a tenth of the patients for a tenth of the beds. */
    private static double[] sampledPrices(List<Demand> demands, int[] beds) {
        List<Demand> sample = IntStream.range(0, demands.size())
                .filter(d -> d % A_SAMPLE == 0)
                .mapToObj(demands::get)
                .toList();
        int[] some = Arrays.stream(beds)
                .map(bed -> bed == 0 ? 0 : Math.max(1, Math.round(bed / (float) A_SAMPLE)))
                .toArray();
        return new BedFlow(sample, some, every(sample, some)).prices();
    }

    private static List<List<Integer>> every(List<Demand> demands, int[] beds) {
        double[] none = new double[beds.length];
        return demands.stream()
                .map(demand -> cheapest(demand, beds, none, beds.length))
                .toList();
    }

    private static List<Integer> cheapest(Demand demand, int[] beds, double[] prices, int most) {
        return IntStream.range(0, beds.length)
                .filter(place -> demand.mayGoTo(place) && beds[place] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> demand.costs()[place] + prices[place]))
                .limit(most)
                .collect(ArrayList::new, List::add, List::addAll);
    }

    /** Whether the cost is within a thousandth of what no plan can be below: everybody's best way at these prices. */
    private static boolean proven(BedFlow flow, List<Demand> demands, int[] beds) {
        double[] prices = flow.prices();
        double bound = demands.stream()
                .mapToDouble(demand -> demand.patients() * best(demand, beds, prices))
                .sum();
        for (int place = 0; place < beds.length; place++) {
            bound -= beds[place] * prices[place];
        }
        return flow.cost() - bound <= PROVEN * flow.costOfWays();
    }

    /** Adds each way that is cheaper at these prices than the best one offered so far. */
    private static void offerCheaper(List<Demand> demands, int[] beds, List<List<Integer>> ways, double[] prices) {
        for (int d = 0; d < demands.size(); d++) {
            Demand demand = demands.get(d);
            List<Integer> offered = ways.get(d);
            double best = Math.min(
                    LEFT,
                    offered.stream()
                            .mapToDouble(place -> demand.costs()[place] + prices[place])
                            .min()
                            .orElse(LEFT));
            offered.addAll(IntStream.range(0, beds.length)
                    .filter(place -> demand.mayGoTo(place) && beds[place] > 0 && !offered.contains(place))
                    .filter(place -> demand.costs()[place] + prices[place] < best)
                    .boxed()
                    .toList());
        }
    }

    private static double best(Demand demand, int[] beds, double[] prices) {
        return IntStream.range(0, beds.length)
                .filter(place -> demand.mayGoTo(place) && beds[place] > 0)
                .mapToDouble(place -> demand.costs()[place] + prices[place])
                .filter(cost -> cost < LEFT)
                .min()
                .orElse(LEFT);
    }
}

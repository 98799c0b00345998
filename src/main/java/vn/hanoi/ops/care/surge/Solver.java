package vn.hanoi.ops.care.surge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Divides patients over places by the least total cost: a minimum-cost flow from groups of alike patients through the places
 * that suit them best to the beds. With enough places for each group the answer is the optimum itself.
 *
 * @see "docs/decisions/0044-many-patients-at-once-as-a-flow.md"
 */
public final class Solver {

    /** The cost of a patient without a bed: more than any way. */
    public static final int LEFT = 100_000;

    /** How many places each group may go to in the ordinary plan. */
    public static final int USUAL = 16;

    private static final int SCALING = 8;
    private static final int SCARCE = 90;

    private Solver() {}

    /**
     * Solves as plans do: over the usual number of places; over all of them when beds are scarce, or when somebody would be
     * left without one.
     *
     * @param beds free beds by the index of the place
     */
    public static Assignment solve(List<Demand> demands, int[] beds) {
        long patients = demands.stream().mapToLong(Demand::patients).sum();
        boolean scarce = patients * 100 > Arrays.stream(beds).asLongStream().sum() * SCARCE;
        if (!scarce) {
            Assignment usual = solve(demands, beds, USUAL);
            if (Arrays.stream(usual.left()).sum() == 0) {
                return usual;
            }
        }
        return solve(demands, beds, beds.length);
    }

    /**
     * Solves.
     *
     * @param beds free beds by the index of the place
     * @param places how many of the best places each group may use; as many as there are for the exact optimum
     */
    public static Assignment solve(List<Demand> demands, int[] beds, int places) {
        long begun = System.nanoTime();
        Network network = new Network(demands, beds, places);
        Map<DefaultWeightedEdge, Double> flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>(
                        SCALING)
                .getMinimumCostFlow(network.problem())
                .getFlowMap();
        int[][] counts = new int[demands.size()][beds.length];
        int[] left = new int[demands.size()];
        double cost = 0;
        for (int d = 0; d < demands.size(); d++) {
            for (DefaultWeightedEdge edge : network.graph.outgoingEdgesOf(d)) {
                int patients = (int) Math.round(flow.getOrDefault(edge, 0.0));
                int target = network.graph.getEdgeTarget(edge) - demands.size();
                cost += patients * network.graph.getEdgeWeight(edge);
                if (target < beds.length) {
                    counts[d][target] = patients;
                } else {
                    left[d] = patients;
                }
            }
        }
        return new Assignment(counts, left, cost, (System.nanoTime() - begun) / 1_000_000);
    }

    /** The graph: demands, then places, then the place for who is left, then the sink. */
    private static final class Network {

        private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        private final Map<DefaultWeightedEdge, Integer> room = new HashMap<>();
        private final List<Demand> demands;
        private final int sink;
        private int patients;

        Network(List<Demand> demands, int[] beds, int places) {
            this.demands = demands;
            int first = demands.size();
            int nowhere = first + beds.length;
            sink = nowhere + 1;
            for (int vertex = 0; vertex <= sink; vertex++) {
                graph.addVertex(vertex);
            }
            for (int d = 0; d < demands.size(); d++) {
                Demand demand = demands.get(d);
                patients += demand.patients();
                for (int place : best(demand, beds, places)) {
                    edge(d, first + place, demand.costs()[place], demand.patients());
                }
                edge(d, nowhere, LEFT, demand.patients());
            }
            for (int place = 0; place < beds.length; place++) {
                edge(first + place, sink, 0, beds[place]);
            }
            edge(nowhere, sink, 0, patients);
        }

        private void edge(int from, int to, int cost, int capacity) {
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, cost);
            room.put(edge, capacity);
        }

        private static int[] best(Demand demand, int[] beds, int places) {
            return IntStream.range(0, beds.length)
                    .filter(place -> demand.costs()[place] >= 0 && beds[place] > 0)
                    .boxed()
                    .sorted(Comparator.comparingInt(place -> demand.costs()[place]))
                    .limit(places)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem() {
            return new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                    graph,
                    vertex -> vertex < demands.size() ? demands.get(vertex).patients() : vertex == sink ? -patients : 0,
                    room::get,
                    edge -> 0);
        }
    }
}

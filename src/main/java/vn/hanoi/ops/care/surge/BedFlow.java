package vn.hanoi.ops.care.surge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The cheapest flow from groups of patients over the ways that they are offered: demands, places, who is left, the sink. */
final class BedFlow {

    private static final int SCALING = 8;

    private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> room = new HashMap<>();
    private final List<Demand> demands;
    private final int[] beds;
    private final int nowhere;
    private final int sink;
    private final Map<DefaultWeightedEdge, Double> flow;
    private final Map<Integer, Double> potentials;

    /** @param ways by demand: the places that it may go to */
    BedFlow(List<Demand> demands, int[] beds, List<List<Integer>> ways) {
        this.demands = demands;
        this.beds = beds;
        nowhere = demands.size() + beds.length;
        sink = nowhere + 1;
        draw(ways);
        CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge> algorithm =
                new CapacityScalingMinimumCostFlow<>(SCALING);
        flow = algorithm.getMinimumCostFlow(problem()).getFlowMap();
        potentials = algorithm.getDualSolution();
    }

    /** What one more bed of each place would save, 0 where beds are to spare. */
    double[] prices() {
        double[] prices = new double[beds.length];
        for (int place = 0; place < beds.length; place++) {
            prices[place] = Math.max(0, potentials.get(demands.size() + place) - potentials.get(sink));
        }
        return prices;
    }

    /** The cost with {@link Solver#LEFT} for each who is left. */
    double cost() {
        return costOfWays() + Solver.LEFT * left();
    }

    /** The cost of those who have a bed. */
    double costOfWays() {
        return flow.entrySet().stream()
                .filter(way -> graph.getEdgeTarget(way.getKey()) != nowhere)
                .mapToDouble(way -> way.getValue() * graph.getEdgeWeight(way.getKey()))
                .sum();
    }

    private double left() {
        return graph.incomingEdgesOf(nowhere).stream()
                .mapToDouble(edge -> flow.getOrDefault(edge, 0.0))
                .sum();
    }

    Assignment assignment(long millis) {
        int[][] counts = new int[demands.size()][beds.length];
        int[] left = new int[demands.size()];
        double cost = 0;
        for (int d = 0; d < demands.size(); d++) {
            for (DefaultWeightedEdge edge : graph.outgoingEdgesOf(d)) {
                int patients = (int) Math.round(flow.getOrDefault(edge, 0.0));
                int target = graph.getEdgeTarget(edge) - demands.size();
                cost += patients * graph.getEdgeWeight(edge);
                if (target < beds.length) {
                    counts[d][target] = patients;
                } else {
                    left[d] = patients;
                }
            }
        }
        return new Assignment(counts, left, cost, millis);
    }

    private void draw(List<List<Integer>> ways) {
        for (int vertex = 0; vertex <= sink; vertex++) {
            graph.addVertex(vertex);
        }
        for (int d = 0; d < demands.size(); d++) {
            Demand demand = demands.get(d);
            for (int place : ways.get(d)) {
                edge(d, demands.size() + place, demand.costs()[place], demand.patients());
            }
            edge(d, nowhere, Solver.LEFT, demand.patients());
        }
        for (int place = 0; place < beds.length; place++) {
            edge(demands.size() + place, sink, 0, beds[place]);
        }
        edge(nowhere, sink, 0, patients());
    }

    private void edge(int from, int to, int cost, int capacity) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        room.put(edge, capacity);
    }

    private MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem() {
        return new MinimumCostFlowProblemImpl<>(graph, this::supply, room::get, edge -> 0);
    }

    private int supply(int vertex) {
        if (vertex < demands.size()) {
            return demands.get(vertex).patients();
        }
        return vertex == sink ? -patients() : 0;
    }

    private int patients() {
        return demands.stream().mapToInt(Demand::patients).sum();
    }
}

package vn.hanoi.ops.care.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SolverTests {

    private static final int PLACES = 60;

    @Test
    void theDearestPatientYieldsToWhoHasNoOtherChoice() {
        Assignment answer = Solver.solve(
                List.of(new Demand(1, new int[] {1, 2}), new Demand(1, new int[] {1, -1})), new int[] {1, 1}, 2);
        assertThat(answer.counts()[0]).containsExactly(0, 1);
        assertThat(answer.counts()[1]).containsExactly(1, 0);
        assertThat(answer.cost()).isEqualTo(3);
    }

    @Test
    void whoHasNoBedIsLeftAndCounted() {
        Assignment answer = Solver.solve(List.of(new Demand(5, new int[] {1})), new int[] {3}, 1);
        assertThat(answer.left()).containsExactly(2);
    }

    @Test
    void theOrdinaryPlanIsWithinOnePercentOfTheOptimum() {
        List<Demand> demands = demands(600);
        int[] beds = IntStream.range(0, PLACES).map(p -> 14).toArray();
        Assignment usual = Solver.solve(demands, beds, Solver.USUAL);
        Assignment exact = Solver.solve(demands, beds, PLACES);
        assertThat(usual.cost()).isBetween(exact.cost(), exact.cost() * 1.01);
        assertThat(usual.left()).containsOnly(0);
    }

    @Test
    void nobodyIsLeftWhileABedFitsHoweverScarceBedsAre() {
        List<Demand> demands = demands(PLACES * 10);
        int[] beds = IntStream.range(0, PLACES).map(p -> 10).toArray();
        Assignment answer = Solver.solve(demands, beds);
        assertThat(answer.left()).containsOnly(0);
        assertThat(answer.cost()).isEqualTo(Solver.solve(demands, beds, PLACES).cost());
    }

    private static List<Demand> demands(int count) {
        Random random = new Random(5);
        double[][] places = new double[PLACES][];
        for (int p = 0; p < PLACES; p++) {
            places[p] = new double[] {random.nextGaussian(), random.nextGaussian()};
        }
        List<Demand> demands = new ArrayList<>();
        for (int d = 0; d < count; d++) {
            double x = random.nextGaussian();
            double y = random.nextGaussian();
            boolean grave = d % 8 == 0;
            int[] costs = new int[PLACES];
            for (int p = 0; p < PLACES; p++) {
                costs[p] = grave && p % 3 > 0 ? -1 : (int) (100 * Math.hypot(places[p][0] - x, places[p][1] - y));
            }
            demands.add(new Demand(1, costs));
        }
        return demands;
    }
}

package vn.hanoi.ops.care.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SolverTests {

    private static final int PLACES = 60;

    @Test
    void theDearestPatientYieldsToWhoHasNoOtherChoice() {
        Assignment answer = Solver.solve(
                List.of(new Demand(1, new int[] {1, 2}), new Demand(1, new int[] {1, -1})), new int[] {1, 1});
        assertThat(answer.counts()[0]).containsExactly(0, 1);
        assertThat(answer.counts()[1]).containsExactly(1, 0);
        assertThat(answer.cost()).isEqualTo(3);
    }

    @Test
    void whoHasNoBedIsLeftAndCounted() {
        Assignment answer = Solver.solve(List.of(new Demand(5, new int[] {1})), new int[] {3});
        assertThat(answer.left()).containsExactly(2);
    }

    @Test
    void anOrdinaryPlanIsWithinAThousandthOfTheOptimum() {
        withinAThousandthOfTheOptimum(demands(600), beds(14));
    }

    @Test
    void nobodyIsLeftWhileABedFitsHoweverScarceBedsAre() {
        Assignment answer = withinAThousandthOfTheOptimum(demands(PLACES * 10), beds(10));
        assertThat(answer.left()).containsOnly(0);
    }

    @Test
    void whenBedsAreFewerThanPatientsAsManyAreLeftAsInTheOptimum() {
        Assignment answer = withinAThousandthOfTheOptimum(demands(PLACES * 10), beds(7));
        assertThat(Arrays.stream(answer.left()).sum()).isEqualTo(PLACES * 3);
    }

    @Test
    void pricesOfASampleLeadManyPatientsThereToo() {
        int[] beds = IntStream.range(0, PLACES).map(p -> p % 5 * 13).toArray();
        withinAThousandthOfTheOptimum(demands(1_500), beds);
    }

    @Test
    void groupsAreDividedAsSinglePatientsAre() {
        List<Demand> single = demands(300);
        List<Demand> groups = single.stream().map(d -> new Demand(3, d.costs())).toList();
        withinAThousandthOfTheOptimum(groups, beds(16));
    }

    private static Assignment withinAThousandthOfTheOptimum(List<Demand> demands, int[] beds) {
        Assignment answer = Solver.solve(demands, beds);
        Assignment exact = Solver.exact(demands, beds);
        assertThat(Arrays.stream(answer.left()).sum())
                .isEqualTo(Arrays.stream(exact.left()).sum());
        double leftOver = (double) Solver.LEFT * Arrays.stream(exact.left()).sum();
        assertThat(answer.cost() - leftOver).isBetween(exact.cost() - leftOver, (exact.cost() - leftOver) * 1.001);
        return answer;
    }

    private static int[] beds(int each) {
        return IntStream.range(0, PLACES).map(p -> each).toArray();
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

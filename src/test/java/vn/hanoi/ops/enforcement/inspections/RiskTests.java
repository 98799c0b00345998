package vn.hanoi.ops.enforcement.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.CodeState;

/** The risk list weighs what the rules name, and shows it. */
class RiskTests {

    private static final LocalDate TODAY = LocalDate.parse("2021-10-05");
    private static final RiskWeights WEIGHTS = new RiskWeights(
            1,
            Map.of(
                    RiskFactor.NO_CODE, new RiskWeights.Weight(40, 40),
                    RiskFactor.SILENT, new RiskWeights.Weight(1, 15),
                    RiskFactor.PETITION, new RiskWeights.Weight(10, 30),
                    RiskFactor.CROWD, new RiskWeights.Weight(5, 15),
                    RiskFactor.OVERDUE, new RiskWeights.Weight(25, 25),
                    RiskFactor.NEVER, new RiskWeights.Weight(10, 10)),
            2,
            150,
            "thử");

    @Test
    void aVenueWithoutACodeThatNobodyVisitedComesBeforeOneThatIsScanned() {
        Risk without = Risk.of(PlaceFacts.unseen(CodeState.NONE, null), WEIGHTS, TODAY);
        Risk scanned = Risk.of(PlaceFacts.unseen(CodeState.ACTIVE, TODAY), WEIGHTS, TODAY);
        assertThat(without.score()).isEqualTo(50).isGreaterThan(scanned.score());
        assertThat(without.parts()).extracting(Risk.Part::factor).containsExactly(RiskFactor.NO_CODE, RiskFactor.NEVER);
    }

    @Test
    void petitionsCountUpToTheirMost() {
        PlaceFacts many = PlaceFacts.unseen(CodeState.ACTIVE, TODAY).petitions(9);
        assertThat(Risk.of(many, WEIGHTS, TODAY).parts())
                .filteredOn(p -> p.factor() == RiskFactor.PETITION)
                .extracting(Risk.Part::points)
                .containsExactly(30);
    }

    @Test
    void anUnknownCrowdAddsNothingAndACrowdedStreetDoes() {
        PlaceFacts facts = PlaceFacts.unseen(CodeState.ACTIVE, TODAY);
        assertThat(Risk.of(facts.crowd(4), WEIGHTS, TODAY).score())
                .isEqualTo(Risk.of(facts, WEIGHTS, TODAY).score() + 10);
    }

    @Test
    void aReinspectionThatIsOverdueIsUrgent() {
        PlaceFacts reminded =
                PlaceFacts.unseen(CodeState.ACTIVE, TODAY).visited(TODAY.minusDays(5), 1, TODAY.minusDays(1));
        assertThat(Risk.of(reminded, WEIGHTS, TODAY).parts())
                .extracting(Risk.Part::factor)
                .contains(RiskFactor.OVERDUE);
    }

    @Test
    void aRouteGoesFromEachPlaceToTheNearestThatIsLeft() {
        PlaceRow far = place(21.03);
        PlaceRow near = place(21.01);
        PlaceRow middle = place(21.02);
        GeoPoint start = new GeoPoint(21.0, 105.8);
        List<PlaceRow> way = Way.from(start, List.of(far, near, middle));
        assertThat(way).containsExactly(near, middle, far);
        assertThat(Way.metres(start, way)).isBetween(3_200, 3_400);
    }

    private static PlaceRow place(double lat) {
        return new PlaceRow(
                VenueId.next(),
                1,
                "Quán Mẫu",
                "CAFE",
                "Số 1",
                new AreaPath("01.006.00181"),
                new GeoPoint(lat, 105.8),
                Standing.UNSEEN,
                PlaceFacts.unseen(CodeState.NONE, null),
                0);
    }
}

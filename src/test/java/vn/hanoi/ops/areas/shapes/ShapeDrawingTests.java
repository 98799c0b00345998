package vn.hanoi.ops.areas.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ShapeDrawingTests {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Two districts side by side, each with four wards. */
    private final List<UnitPoint> wards = wards();

    private static List<UnitPoint> wards() {
        List<UnitPoint> wards = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double lat = 21.0 + 0.02 * (i % 2);
            double lon = 105.80 + 0.02 * (i / 2);
            wards.add(new UnitPoint("0000" + i, i < 4 ? "001" : "002", lat, lon));
        }
        return wards;
    }

    @Test
    void drawsEveryUnitApproximatelyWhileNothingIsImported() {
        Map<String, UnitShape> shapes = ShapeDrawing.draw(wards, Map.of());
        assertThat(shapes).hasSize(8 + 2 + 1);
        assertThat(shapes.values()).allMatch(UnitShape::approximate);
        assertThat(shapes.get("01").level()).isEqualTo(1);
        assertThat(shapes.get("001").level()).isEqualTo(2);
        assertThat(shapes.get("00000").level()).isEqualTo(3);
    }

    @Test
    void unitsCoverTheirDistrictWithoutOverlap() {
        Map<String, UnitShape> shapes = ShapeDrawing.draw(wards, Map.of());
        double parts = wards.stream()
                .filter(w -> w.parent().equals("001"))
                .mapToDouble(w -> shapes.get(w.code()).ground().getArea())
                .sum();
        assertThat(parts).isCloseTo(shapes.get("001").ground().getArea(), withPercentage(0.01));
    }

    @Test
    void anImportedDistrictIsExactAndItsWardsStayInside() {
        Geometry district = box(105.79, 105.835, 20.99, 21.03);
        Map<String, UnitShape> shapes = ShapeDrawing.draw(wards, Map.of("001", district));
        assertThat(shapes.get("001").approximate()).isFalse();
        assertThat(shapes.get("001").ground().equalsTopo(district)).isTrue();
        assertThat(shapes.get("00000").approximate()).isTrue();
        assertThat(district.buffer(1e-9).covers(shapes.get("00000").ground())).isTrue();
        assertThat(shapes.get("002").ground().intersection(district).getArea()).isLessThan(1e-9);
        assertThat(shapes.get("002").approximate()).isTrue();
    }

    @Test
    void aDistrictOfImportedWardsIsExact() {
        Map<String, UnitShape> shapes = ShapeDrawing.draw(
                wards,
                Map.of(
                        "00000", box(105.79, 105.81, 20.99, 21.01),
                        "00001", box(105.79, 105.81, 21.01, 21.03),
                        "00002", box(105.81, 105.83, 20.99, 21.01),
                        "00003", box(105.81, 105.83, 21.01, 21.03)));
        assertThat(shapes.get("001").approximate()).isFalse();
        assertThat(shapes.get("001").ground().getArea()).isCloseTo(0.04 * 0.04, offset(1e-9));
        assertThat(shapes.get("002").approximate()).isTrue();
    }

    @Test
    void aPointFindsTheExactShapeBeforeAnApproximateOne() {
        ShapeIndex index = new ShapeIndex(List.of(
                new UnitShape("00001", "001", 3, box(105.8, 105.9, 21.0, 21.1), true),
                new UnitShape("00002", "001", 3, box(105.85, 105.9, 21.0, 21.1), false),
                new UnitShape("001", "01", 2, box(105.8, 105.95, 21.0, 21.1), false)));
        assertThat(index.deepestAt(21.05, 105.82)).contains("00001");
        assertThat(index.deepestAt(21.05, 105.87)).contains("00002");
        assertThat(index.deepestAt(21.05, 105.93)).contains("001");
        assertThat(index.deepestAt(21.05, 105.96)).isEmpty();
    }

    @Test
    void anApproximateWardGivesWayToTheKnownGroundOfAnotherDistrict() {
        ShapeIndex index = new ShapeIndex(List.of(
                new UnitShape("00001", "001", 3, box(105.8, 105.9, 21.0, 21.1), true),
                new UnitShape("002", "01", 2, box(105.85, 105.9, 21.0, 21.1), false)));
        assertThat(index.deepestAt(21.05, 105.82)).contains("00001");
        assertThat(index.deepestAt(21.05, 105.87)).contains("002");
    }

    private static Geometry box(double west, double east, double south, double north) {
        return GEOMETRY.toGeometry(new Envelope(west, east, south, north));
    }
}

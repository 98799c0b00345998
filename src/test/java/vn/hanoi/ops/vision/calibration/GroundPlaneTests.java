package vn.hanoi.ops.vision.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.vision.calibration.Drawing.Corner;

class GroundPlaneTests {

    private static final double HEIGHT = 6;
    private static final double DOWN = Math.toRadians(10);
    private static final double FOCUS = 0.9;

    private final DrawingCheck check = new DrawingCheck();

    /** Where a point of the ground, metres to the right and ahead, stands in the picture of a camera on a mast. */
    private static Corner seen(double right, double ahead) {
        double depth = ahead * Math.cos(DOWN) + HEIGHT * Math.sin(DOWN);
        double below = HEIGHT * Math.cos(DOWN) - ahead * Math.sin(DOWN);
        return new Corner(0.5 + FOCUS * right / depth, 0.5 + FOCUS * below / depth * 16 / 9);
    }

    private static List<Corner> street(double left, double right, double near, double far) {
        return List.of(seen(left, near), seen(right, near), seen(right, far), seen(left, far));
    }

    @Test
    void aDrawnRectangleWithItsTwoLengthsHasTheirProductAsItsArea() {
        assertThat(check.area(new Drawing(street(-4, 4, 12, 40), List.of(), 8, 28)))
                .isCloseTo(8 * 28, within(0.01));
    }

    @Test
    void aGroundOfAnyFormIsMeasuredByARectangleOnIt() {
        List<Corner> bend = Stream.of(seen(-4, 12), seen(4, 12), seen(4, 30), seen(0, 36), seen(-4, 30))
                .toList();
        double real = 8 * 18 + 0.5 * 8 * 6;
        assertThat(check.area(new Drawing(bend, street(-3, 3, 14, 24), 6, 10))).isCloseTo(real, within(0.01));
    }

    @Test
    void theTurnInWhichTheCornersWereClickedDoesNotMatter() {
        List<Corner> other = street(-4, 4, 12, 40).reversed();
        assertThat(check.area(new Drawing(other, List.of(), 8, 28))).isCloseTo(8 * 28, within(0.01));
    }

    @Test
    void aGroundThatReachesTheHorizonIsRefused() {
        List<Corner> sky = List.of(seen(-4, 12), seen(4, 12), new Corner(0.5, 0.01));
        assertThatExceptionOfType(InvalidDrawing.class)
                .isThrownBy(() -> check.area(new Drawing(sky, street(-3, 3, 14, 24), 6, 10)))
                .satisfies(e -> assertThat(e.fault()).isEqualTo("HORIZON"));
    }

    @Test
    void fourCornersThatAreNoRectangleSeenFromAboveAreRefused() {
        Corner middle = new Corner(0.5, 0.6);
        List<Corner> dent = List.of(new Corner(0.2, 0.9), new Corner(0.8, 0.9), middle, new Corner(0.7, 0.5));
        assertThatExceptionOfType(InvalidDrawing.class)
                .isThrownBy(() -> check.area(new Drawing(dent, List.of(), 6, 10)))
                .satisfies(e -> assertThat(e.fault()).isEqualTo("RECTANGLE_FORM"));
    }

    @Test
    void lengthsAndCornersHaveTheirBounds() {
        assertThatExceptionOfType(InvalidDrawing.class)
                .isThrownBy(() -> check.area(new Drawing(street(-4, 4, 12, 40), List.of(), 0, 28)))
                .satisfies(e -> assertThat(e.field()).isEqualTo("across"));
        assertThatExceptionOfType(InvalidDrawing.class)
                .isThrownBy(() -> check.area(new Drawing(List.of(), List.of(), 8, 28)))
                .satisfies(e -> assertThat(e.fault()).isEqualTo("GROUND_CORNERS"));
    }
}

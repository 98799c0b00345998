package vn.hanoi.ops.vision.calibration;

import java.util.List;

/**
 * What was drawn on a camera's picture, in fractions of its width and height.
 *
 * @param ground the visible ground, 3 to 40 corners
 * @param rectangle four corners of a rectangle on that ground, in turn; empty when the ground itself is one
 * @param across length in metres from its first to its second corner
 * @param along length in metres from its second to its third corner
 */
public record Drawing(List<Corner> ground, List<Corner> rectangle, double across, double along) {

    /** Keeps its own copies. */
    public Drawing {
        ground = List.copyOf(ground);
        rectangle = List.copyOf(rectangle);
    }

    /** A corner. */
    public record Corner(double x, double y) {}

    /** The rectangle whose lengths are known. */
    List<Corner> measured() {
        return rectangle.isEmpty() ? ground : rectangle;
    }
}

package vn.hanoi.ops.vision.calibration;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.vision.calibration.Drawing.Corner;

/** What a drawing must be like before an area is told from it. */
@Component
class DrawingCheck {

    private static final int FEWEST = 3;
    private static final int MOST = 40;
    private static final double SHORTEST = 0.5;
    private static final double LONGEST = 500;
    private static final double LARGEST = 100_000;

    /** The visible ground in square metres. @throws InvalidDrawing when it cannot be told */
    double area(Drawing drawing) {
        need(drawing.ground().size() >= FEWEST && drawing.ground().size() <= MOST, "ground", "GROUND_CORNERS");
        need(inside(drawing.ground()) && inside(drawing.rectangle()), "ground", "OUTSIDE_PICTURE");
        need(length(drawing.across()), "across", "LENGTH_RANGE");
        need(length(drawing.along()), "along", "LENGTH_RANGE");
        double area = GroundPlane.of(drawing).area(drawing.ground());
        need(area >= SHORTEST && area <= LARGEST, "ground", "AREA_RANGE");
        return area;
    }

    private static boolean length(double metres) {
        return metres >= SHORTEST && metres <= LONGEST;
    }

    private static boolean inside(List<Corner> corners) {
        return corners.stream().allMatch(c -> c.x() >= 0 && c.x() <= 1 && c.y() >= 0 && c.y() <= 1);
    }

    private static void need(boolean holds, String field, String fault) {
        if (!holds) {
            throw new InvalidDrawing(field, fault);
        }
    }
}

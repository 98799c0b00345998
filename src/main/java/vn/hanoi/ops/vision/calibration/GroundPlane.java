package vn.hanoi.ops.vision.calibration;

import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.vision.calibration.Drawing.Corner;

/**
 * Leads from a picture to the flat ground that it shows. A rectangle of known lengths decides it, whatever the camera's
 * height, angle and lens; a lens that bends straight lines makes it wrong at the edges.
 */
final class GroundPlane {

    private static final int UNKNOWN = 8;
    private static final int CORNERS = 4;
    private static final double NOTHING = 1e-9;

    private final double[] h;
    private final double side;

    private GroundPlane(double[] h, double side) {
        this.h = h;
        this.side = side;
    }

    /** @throws InvalidDrawing {@code RECTANGLE_FORM} when the corners are not those of a rectangle seen from above it */
    static GroundPlane of(Drawing drawing) {
        List<Corner> seen = drawing.measured();
        if (seen.size() != CORNERS || !convex(seen)) {
            throw new InvalidDrawing("rectangle", "RECTANGLE_FORM");
        }
        double[][] real = {{0, 0}, {drawing.across(), 0}, {drawing.across(), drawing.along()}, {0, drawing.along()}};
        double[][] equations = new double[UNKNOWN][];
        for (int i = 0; i < CORNERS; i++) {
            double x = seen.get(i).x();
            double y = seen.get(i).y();
            double u = real[i][0];
            double v = real[i][1];
            equations[2 * i] = new double[] {x, y, 1, 0, 0, 0, -u * x, -u * y, u};
            equations[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -v * x, -v * y, v};
        }
        double[] h = solved(equations);
        Corner first = seen.getFirst();
        return new GroundPlane(h, Math.signum(h[6] * first.x() + h[7] * first.y() + 1));
    }

    /**
     * The area of a polygon of the picture, in square metres.
     *
     * @throws InvalidDrawing {@code HORIZON} when it reaches up to the line where the ground meets the sky
     */
    double area(List<Corner> polygon) {
        List<double[]> ground = new ArrayList<>();
        for (Corner corner : polygon) {
            ground.add(onGround(corner));
        }
        double twice = 0;
        for (int i = 0; i < ground.size(); i++) {
            double[] a = ground.get(i);
            double[] b = ground.get((i + 1) % ground.size());
            twice += a[0] * b[1] - b[0] * a[1];
        }
        return Math.abs(twice) / 2;
    }

    private double[] onGround(Corner corner) {
        double depth = (h[6] * corner.x() + h[7] * corner.y() + 1) * side;
        if (depth <= NOTHING) {
            throw new InvalidDrawing("ground", "HORIZON");
        }
        double x = (h[0] * corner.x() + h[1] * corner.y() + h[2]) * side / depth;
        double y = (h[3] * corner.x() + h[4] * corner.y() + h[5]) * side / depth;
        return new double[] {x, y};
    }

    private static boolean convex(List<Corner> corners) {
        double turn = 0;
        for (int i = 0; i < CORNERS; i++) {
            Corner a = corners.get(i);
            Corner b = corners.get((i + 1) % CORNERS);
            Corner c = corners.get((i + 2) % CORNERS);
            double now = (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x());
            if (Math.abs(now) < NOTHING || now * turn < 0) {
                return false;
            }
            turn = now;
        }
        return true;
    }

    /** Gauss's elimination with the largest pivot; each equation carries its right side at its end. */
    private static double[] solved(double[][] equations) {
        for (int column = 0; column < UNKNOWN; column++) {
            int best = column;
            for (int row = column + 1; row < UNKNOWN; row++) {
                best = Math.abs(equations[row][column]) > Math.abs(equations[best][column]) ? row : best;
            }
            double[] pivot = equations[best];
            equations[best] = equations[column];
            equations[column] = pivot;
            if (Math.abs(pivot[column]) < NOTHING * NOTHING) {
                throw new InvalidDrawing("rectangle", "RECTANGLE_FORM");
            }
            for (int row = 0; row < UNKNOWN; row++) {
                double factor = row == column ? 0 : equations[row][column] / pivot[column];
                for (int i = column; i <= UNKNOWN; i++) {
                    equations[row][i] -= factor * pivot[i];
                }
            }
        }
        double[] solution = new double[UNKNOWN];
        for (int i = 0; i < UNKNOWN; i++) {
            solution[i] = equations[i][UNKNOWN] / equations[i][i];
        }
        return solution;
    }
}

package vn.hanoi.ops.kernel.ui.map;

import vn.hanoi.ops.kernel.GeoPoint;

/** A rectangle on the ground in degrees. */
public record MapBounds(double south, double west, double north, double east) {

    /** @throws IllegalArgumentException when south lies above north or west beyond east */
    public MapBounds {
        if (!(south <= north && west <= east)) {
            throw new IllegalArgumentException("Not a rectangle: " + south + " " + west + " " + north + " " + east);
        }
    }

    /** Tells whether the point lies inside or on the edge. */
    public boolean contains(GeoPoint point) {
        return point.lat() >= south && point.lat() <= north && point.lon() >= west && point.lon() <= east;
    }
}

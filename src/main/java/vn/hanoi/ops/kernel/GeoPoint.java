package vn.hanoi.ops.kernel;

/**
 * A position on the ground in WGS 84.
 *
 * @param lat degrees north, −90 to 90
 * @param lon degrees east, −180 to 180
 */
public record GeoPoint(double lat, double lon) {

    private static final double EARTH_RADIUS_M = 6_371_008.8;

    /** @throws IllegalArgumentException when a coordinate is outside its range or not a number */
    public GeoPoint {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("Not a position: " + lat + ", " + lon);
        }
    }

    /** Great-circle distance in metres. */
    public double distanceTo(GeoPoint other) {
        double a = Math.toRadians(lat);
        double b = Math.toRadians(other.lat);
        double h = haversine(b - a) + Math.cos(a) * Math.cos(b) * haversine(Math.toRadians(other.lon - lon));
        return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double haversine(double angle) {
        double s = Math.sin(angle / 2);
        return s * s;
    }
}

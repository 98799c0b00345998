package vn.hanoi.ops.crowding.ui.live;

import java.util.Locale;
import java.util.Optional;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.map.MapBounds;

/**
 * What part of the city the map shows.
 *
 * @param zoom 9 to 19
 */
record MapPlace(GeoPoint middle, double zoom) {

    private static final double LOWEST = 9;
    private static final double HIGHEST = 19;

    /** The middle of what can be seen. */
    static MapPlace of(MapBounds seen, double zoom) {
        return new MapPlace(new GeoPoint((seen.south() + seen.north()) / 2, (seen.west() + seen.east()) / 2), zoom);
    }

    /** Reads {@code 21.02,105.83,13}, or nothing when the text has another form. */
    static Optional<MapPlace> parse(String text) {
        String[] parts = text.split(",");
        try {
            double zoom = Double.parseDouble(parts[parts.length - 1]);
            return parts.length == 3 && zoom >= LOWEST && zoom <= HIGHEST
                    ? Optional.of(new MapPlace(
                            new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])), zoom))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String form = zoom == Math.rint(zoom) ? "%.4f,%.4f,%.0f" : "%.4f,%.4f,%.1f";
        return String.format(Locale.ROOT, form, middle.lat(), middle.lon(), zoom);
    }
}

package vn.hanoi.ops.crowding.streets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * The course of a street from end to end.
 *
 * @param points in order along the street
 */
public record StreetLine(List<GeoPoint> points) {

    /** Keeps its own copy. */
    public StreetLine {
        points = List.copyOf(points);
    }

    /** Reads {@code lat lon;lat lon;…}. @throws IllegalArgumentException when the text has another form */
    public static StreetLine parse(String text) {
        return new StreetLine(
                Arrays.stream(text.split(";")).map(StreetLine::point).toList());
    }

    /** As {@code lat lon;lat lon;…} with six decimals, about ten centimetres. */
    public String text() {
        return points.stream()
                .map(p -> String.format(Locale.ROOT, "%.6f %.6f", p.lat(), p.lon()))
                .collect(Collectors.joining(";"));
    }

    /** In metres. */
    public double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distanceTo(points.get(i));
        }
        return length;
    }

    /** The point half way along, which says where the street belongs. */
    public GeoPoint middle() {
        double left = length() / 2;
        for (int i = 1; i < points.size(); i++) {
            GeoPoint from = points.get(i - 1);
            GeoPoint to = points.get(i);
            double step = from.distanceTo(to);
            if (step >= left && step > 0) {
                double share = left / step;
                return new GeoPoint(
                        from.lat() + share * (to.lat() - from.lat()), from.lon() + share * (to.lon() - from.lon()));
            }
            left -= step;
        }
        return points.getLast();
    }

    private static GeoPoint point(String text) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a point: " + text);
        }
        return new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }
}

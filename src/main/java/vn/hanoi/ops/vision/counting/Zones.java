package vn.hanoi.ops.vision.counting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.vision.eyes.Sighting;

/**
 * Where in a picture is counted: on the measured ground, when it was drawn, and not where the camera's administrator said
 * to look away. What counts is where somebody stands, not where the head is.
 *
 * @param ground polygons of which one must hold the foot; empty for the whole picture
 * @param ignored polygons none of which may hold it
 */
public record Zones(List<double[][]> ground, List<double[][]> ignored) {

    /** A foot below the picture's edge stands on it. */
    private static final double LOWEST = 0.999;

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The whole picture. */
    public static final Zones NONE = new Zones(List.of(), List.of());

    /** Reads polygons as the register of cameras keeps them, such as {@code [[[0,0],[1,0],[1,0.2]]]}; blank for none. */
    public static List<double[][]> polygons(String json) {
        List<double[][]> polygons = new ArrayList<>();
        if (json.isBlank()) {
            return polygons;
        }
        for (JsonNode polygon : JSON.readTree(json)) {
            double[][] corners = new double[polygon.size()][];
            for (int i = 0; i < corners.length; i++) {
                JsonNode corner = polygon.get(i);
                corners[i] =
                        new double[] {corner.path(0).asDouble(), corner.path(1).asDouble()};
            }
            polygons.add(corners);
        }
        return polygons;
    }

    /** How many of each class stand where it is counted; every class has its number. */
    public Map<CountClass, Integer> count(List<Sighting> sightings) {
        Map<CountClass, Integer> counts = new EnumMap<>(CountClass.class);
        for (CountClass type : Sighting.TYPES) {
            counts.put(type, 0);
        }
        sightings.stream().filter(this::holds).forEach(s -> counts.merge(s.type(), 1, Integer::sum));
        return counts;
    }

    /** Tells whether a sighting counts. */
    public boolean holds(Sighting sighting) {
        double x = sighting.footX();
        double y = Math.min(sighting.footY(), LOWEST);
        return (ground.isEmpty() || ground.stream().anyMatch(g -> inside(g, x, y)))
                && ignored.stream().noneMatch(i -> inside(i, x, y));
    }

    private static boolean inside(double[][] polygon, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
            double[] a = polygon[i];
            double[] b = polygon[j];
            boolean crosses = a[1] > y != b[1] > y && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0];
            inside ^= crosses;
        }
        return inside;
    }
}

package vn.hanoi.ops.areas.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes polygons as GeoJSON with five decimals, about a metre. */
public final class GeoJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double PRECISION = 1e5;

    private GeoJson() {}

    /** An empty feature collection. */
    public static ObjectNode collection() {
        ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
        collection.putArray("features");
        return collection;
    }

    /** A feature of polygons, without properties yet. */
    public static ObjectNode feature(Geometry ground) {
        ObjectNode feature = JSON.createObjectNode().put("type", "Feature");
        ObjectNode geometry = feature.putObject("geometry").put("type", "MultiPolygon");
        ArrayNode polygons = geometry.putArray("coordinates");
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            write((Polygon) ground.getGeometryN(i), polygons.addArray());
        }
        return feature;
    }

    /** The features of a GeoJSON file that comes with the console. */
    public static List<JsonNode> features(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return List.copyOf(JSON.readTree(in).path("features").values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Polygon polygon, ArrayNode rings) {
        write(polygon.getExteriorRing(), rings.addArray());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            write(polygon.getInteriorRingN(i), rings.addArray());
        }
    }

    private static void write(LineString ring, ArrayNode positions) {
        for (Coordinate c : ring.getCoordinates()) {
            positions.addArray().add(rounded(c.x)).add(rounded(c.y));
        }
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }
}

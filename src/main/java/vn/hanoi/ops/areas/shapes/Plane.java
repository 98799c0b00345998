package vn.hanoi.ops.areas.shapes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The city flattened so that distances east and north count alike, and the few set operations on polygons there. */
final class Plane {

    /** How much shorter a degree of longitude is than one of latitude at Hanoi's 21° north. */
    private static final double EAST = Math.cos(Math.toRadians(21));

    static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Plane() {}

    static Coordinate flat(double lat, double lon) {
        return new Coordinate(lon * EAST, lat);
    }

    static Geometry flat(Geometry degrees) {
        return AffineTransformation.scaleInstance(EAST, 1).transform(degrees);
    }

    static Geometry degrees(Geometry flat) {
        return AffineTransformation.scaleInstance(1 / EAST, 1).transform(flat);
    }

    static Geometry common(Geometry a, Geometry b) {
        return polygons(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION));
    }

    static Geometry without(Geometry a, Geometry b) {
        return polygons(OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE));
    }

    static Geometry together(Collection<Geometry> parts) {
        List<Geometry> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
        return filled.isEmpty() ? GEOMETRY.createPolygon() : polygons(OverlayNGRobust.union(filled));
    }

    /** Drops the points and lines that set operations leave where polygons only touch. */
    private static Geometry polygons(Geometry any) {
        List<Polygon> found = new ArrayList<>();
        PolygonExtracter.getPolygons(any, found);
        return found.size() == 1 ? found.getFirst() : GEOMETRY.createMultiPolygon(found.toArray(Polygon[]::new));
    }
}

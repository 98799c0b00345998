package vn.hanoi.ops.areas.shapes;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.areas.shapes.BoundaryFault.Code;

/** Reads one GeoJSON polygon or multipolygon and refuses what cannot be a unit of Hanoi. */
final class BoundaryGeometry {

    /** The city's extent with about a kilometre to spare. */
    private static final Envelope HANOI = new Envelope(105.27, 106.04, 20.55, 21.40);

    private static final Envelope HANOI_SWAPPED = new Envelope(20.55, 21.40, 105.27, 106.04);
    private static final int SMALLEST_RING = 4;

    /** Degrees, about 5 km: the known points are up to 2 km wrong. */
    private static final double NEAR = 0.05;

    private BoundaryGeometry() {}

    static Geometry read(JsonNode geometry, KnownUnit unit) throws FaultException {
        Geometry ground =
                switch (geometry.path("type").asString("")) {
                    case "Polygon" -> polygon(geometry.path("coordinates"));
                    case "MultiPolygon" -> multiPolygon(geometry.path("coordinates"));
                    default ->
                        throw new FaultException(
                                Code.WRONG_GEOMETRY_TYPE, "geometry must be a Polygon or MultiPolygon");
                };
        checkPlace(ground.getEnvelopeInternal());
        checkForm(ground);
        checkNear(ground, unit);
        return ground;
    }

    private static void checkPlace(Envelope extent) throws FaultException {
        if (HANOI.contains(extent)) {
            return;
        }
        if (HANOI_SWAPPED.contains(extent)) {
            throw new FaultException(
                    Code.COORDINATES_SWAPPED, "latitude comes first; GeoJSON wants longitude, latitude");
        }
        throw new FaultException(
                Code.OUTSIDE_HANOI,
                "longitude %s to %s, latitude %s to %s"
                        .formatted(extent.getMinX(), extent.getMaxX(), extent.getMinY(), extent.getMaxY()),
                extent.getMinX(),
                extent.getMaxX(),
                extent.getMinY(),
                extent.getMaxY());
    }

    private static void checkForm(Geometry ground) throws FaultException {
        TopologyValidationError error = new IsValidOp(ground).getValidationError();
        if (error == null) {
            return;
        }
        boolean crossing = error.getErrorType() == TopologyValidationError.SELF_INTERSECTION
                || error.getErrorType() == TopologyValidationError.RING_SELF_INTERSECTION;
        throw new FaultException(
                crossing ? Code.SELF_INTERSECTION : Code.INVALID_SHAPE,
                "%s near longitude %s, latitude %s"
                        .formatted(error.getMessage(), error.getCoordinate().x, error.getCoordinate().y),
                error.getCoordinate().x,
                error.getCoordinate().y);
    }

    private static void checkNear(Geometry ground, KnownUnit unit) throws FaultException {
        Point known = Plane.GEOMETRY.createPoint(new Coordinate(unit.lon(), unit.lat()));
        if (!ground.isWithinDistance(known, NEAR)) {
            throw new FaultException(
                    Code.FAR_FROM_UNIT,
                    "%s lies near longitude %s, latitude %s".formatted(unit.name(), unit.lon(), unit.lat()),
                    unit.name(),
                    unit.lon(),
                    unit.lat());
        }
    }

    private static Geometry multiPolygon(JsonNode parts) throws FaultException {
        List<Polygon> polygons = new ArrayList<>();
        for (JsonNode part : listOf(parts, "polygons")) {
            polygons.add(polygon(part));
        }
        return Plane.GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) throws FaultException {
        List<LinearRing> read = new ArrayList<>();
        for (JsonNode ring : listOf(rings, "rings")) {
            read.add(ring(ring));
        }
        LinearRing[] holes = read.subList(1, read.size()).toArray(LinearRing[]::new);
        return Plane.GEOMETRY.createPolygon(read.getFirst(), holes);
    }

    private static LinearRing ring(JsonNode positions) throws FaultException {
        List<Coordinate> line = new ArrayList<>();
        for (JsonNode position : listOf(positions, "positions")) {
            line.add(position(position, line.size()));
        }
        if (line.size() < SMALLEST_RING) {
            throw new FaultException(
                    Code.TOO_FEW_POINTS, "a ring needs at least 4 positions, this one has " + line.size(), line.size());
        }
        if (!line.getFirst().equals2D(line.getLast())) {
            throw new FaultException(Code.RING_NOT_CLOSED, "the last position of a ring must repeat its first");
        }
        return Plane.GEOMETRY.createLinearRing(line.toArray(Coordinate[]::new));
    }

    private static Coordinate position(JsonNode position, int index) throws FaultException {
        if (position.size() < 2
                || !position.path(0).isNumber()
                || !position.path(1).isNumber()
                || !Double.isFinite(position.path(0).asDouble())
                || !Double.isFinite(position.path(1).asDouble())) {
            throw new FaultException(
                    Code.BAD_COORDINATES,
                    "position " + index + " of a ring must be two numbers, longitude and latitude",
                    index + 1);
        }
        return new Coordinate(position.path(0).asDouble(), position.path(1).asDouble());
    }

    private static JsonNode listOf(JsonNode node, String what) throws FaultException {
        if (!node.isArray() || node.isEmpty()) {
            throw new FaultException(Code.BAD_COORDINATES, "coordinates must be a filled array of " + what);
        }
        return node;
    }
}

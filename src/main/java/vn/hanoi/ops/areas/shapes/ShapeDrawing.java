package vn.hanoi.ops.areas.shapes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Draws the shapes of one scheme: imported boundaries as they are, every other unit as the ground that is nearer to its
 * point than to its neighbours', inside its district's boundary when that was imported, else inside a plausible city.
 */
public final class ShapeDrawing {

    private static final String CITY = "01";
    /** Degrees of latitude, about 1.5 km: units reach this far beyond their points. */
    private static final double MARGIN = 0.0135;
    /** Between the convex hull (1) and the tightest one (0): follows the city's bays without cutting into it. */
    private static final double HULL_RATIO = 0.12;

    private final Map<String, Geometry> exact = new HashMap<>();
    private final Map<String, UnitShape> drawn = new LinkedHashMap<>();
    private final Map<String, List<UnitPoint>> groups;

    private ShapeDrawing(List<UnitPoint> lowest, Map<String, Geometry> imported) {
        imported.forEach((code, ground) -> exact.put(code, Plane.flat(ground)));
        groups = lowest.stream().collect(Collectors.groupingBy(UnitPoint::parent));
    }

    /**
     * Draws every unit that has a point, the units above, and the city.
     *
     * @param lowest the units of the lowest level
     * @param imported known boundaries by code, in degrees; any level, any part of the units
     */
    public static Map<String, UnitShape> draw(List<UnitPoint> lowest, Map<String, Geometry> imported) {
        ShapeDrawing drawing = new ShapeDrawing(lowest, imported);
        drawing.drawLowest(lowest);
        drawing.drawDistricts();
        drawing.drawAbove(CITY, 1, List.copyOf(drawing.drawn.values()));
        Map<String, UnitShape> degrees = new LinkedHashMap<>();
        drawing.drawn.forEach((code, shape) -> {
            Geometry given = imported.get(code);
            Geometry ground = given == null ? Plane.degrees(shape.ground()) : given;
            degrees.put(code, new UnitShape(code, shape.parent(), shape.level(), ground, shape.approximate()));
        });
        return degrees;
    }

    private void drawLowest(List<UnitPoint> lowest) {
        boolean districts = !groups.containsKey(CITY);
        Map<String, Geometry> cells = new HashMap<>();
        List<UnitPoint> free = new ArrayList<>();
        groups.forEach((parent, units) -> {
            if (districts && exact.containsKey(parent)) {
                cells.putAll(cells(units, exact.get(parent)));
            } else {
                free.addAll(units);
            }
        });
        if (!free.isEmpty()) {
            cells.putAll(freeCells(lowest, free));
        }
        List<Geometry> known = lowest.stream()
                .filter(unit -> exact.containsKey(unit.code()))
                .map(unit -> exact.get(unit.code()))
                .toList();
        int level = districts ? 3 : 2;
        for (UnitPoint unit : lowest) {
            Geometry own = exact.get(unit.code());
            Geometry ground = own != null ? own : besides(known, cells.get(unit.code()));
            drawn.put(unit.code(), new UnitShape(unit.code(), unit.parent(), level, ground, own == null));
        }
    }

    /** Cells of the units whose district has no boundary yet, beside the districts that have one. */
    private Map<String, Geometry> freeCells(List<UnitPoint> lowest, List<UnitPoint> free) {
        List<Geometry> taken = groups.keySet().stream()
                .filter(parent -> !parent.equals(CITY) && exact.containsKey(parent))
                .map(exact::get)
                .toList();
        Geometry outline = exact.containsKey(CITY) ? exact.get(CITY) : outline(lowest);
        Map<String, Geometry> all = cells(lowest, outline);
        Map<String, Geometry> found = new HashMap<>();
        free.forEach(unit -> found.put(unit.code(), besides(taken, all.get(unit.code()))));
        return found;
    }

    private void drawDistricts() {
        if (!groups.containsKey(CITY)) {
            groups.forEach((parent, units) -> drawAbove(
                    parent,
                    2,
                    units.stream().map(unit -> drawn.get(unit.code())).toList()));
        }
    }

    private void drawAbove(String code, int level, Collection<UnitShape> below) {
        Geometry own = exact.get(code);
        Geometry ground = own != null
                ? own
                : Plane.together(below.stream().map(UnitShape::ground).toList());
        boolean approximate = own == null && below.stream().anyMatch(UnitShape::approximate);
        drawn.put(code, new UnitShape(code, CITY, level, ground, approximate));
    }

    /** What is left of a cell beside known ground; the cell itself when nothing would be left. */
    private static Geometry besides(Collection<Geometry> known, Geometry cell) {
        Geometry left = cell;
        for (Geometry ground : known) {
            if (ground.getEnvelopeInternal().intersects(left.getEnvelopeInternal())) {
                left = Plane.without(left, ground);
            }
        }
        return left.isEmpty() ? cell : left;
    }

    private static Map<String, Geometry> cells(List<UnitPoint> units, Geometry region) {
        Map<Coordinate, String> sites = units.stream()
                .collect(Collectors.toMap(
                        unit -> Plane.flat(unit.lat(), unit.lon()), UnitPoint::code, (a, b) -> a, LinkedHashMap::new));
        if (sites.size() == 1) {
            return Map.of(units.getFirst().code(), region);
        }
        Envelope around = region.getEnvelopeInternal();
        sites.keySet().forEach(around::expandToInclude);
        VoronoiDiagramBuilder diagram = new VoronoiDiagramBuilder();
        diagram.setSites(sites.keySet());
        diagram.setClipEnvelope(around);
        Geometry cells = diagram.getDiagram(Plane.GEOMETRY);
        Map<String, Geometry> found = new HashMap<>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            Geometry cell = cells.getGeometryN(i);
            String code = sites.get((Coordinate) cell.getUserData());
            found.put(code, Plane.common(cell, region));
        }
        return found;
    }

    private static Geometry outline(List<UnitPoint> lowest) {
        Coordinate[] points =
                lowest.stream().map(unit -> Plane.flat(unit.lat(), unit.lon())).toArray(Coordinate[]::new);
        Geometry hull =
                ConcaveHull.concaveHullByLengthRatio(Plane.GEOMETRY.createMultiPointFromCoords(points), HULL_RATIO);
        return hull.buffer(MARGIN);
    }
}

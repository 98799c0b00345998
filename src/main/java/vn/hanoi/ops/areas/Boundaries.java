package vn.hanoi.ops.areas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hanoi.ops.areas.shapes.GeoJson;
import vn.hanoi.ops.areas.shapes.UnitShape;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * The units' shapes for maps, as GeoJSON in the form of the console's own map: features of {@code kind} area with {@code
 * id} (the path), {@code name} and {@code approximate}. Until a boundary is imported a shape is only drawn around points
 * and is marked so.
 */
@Service
public class Boundaries {

    private record Drawn(AreaSnapshot snapshot, Map<String, ObjectNode> features) {}

    /** Degrees, about 20 m: finer detail is not seen on a city map. */
    private static final double MAP_DETAIL = 0.0002;

    private static final int SMALL = 200;

    private final AreaAtlas atlas;
    private final List<JsonNode> waters = GeoJson.features("areas/waters.geojson");
    private volatile Drawn drawn;

    Boundaries(AreaAtlas atlas) {
        this.atlas = atlas;
        this.drawn = new Drawn(atlas.snapshot(), new ConcurrentHashMap<>());
    }

    /**
     * The ground of a map: all units of a level, the rivers and lakes.
     *
     * @param level 1 city, 2 districts (2021) or wards (2025), 3 wards (2021); another level gives the waters alone
     * @param within units outside get the property {@code muted}
     */
    public JsonNode ground(AreaScheme scheme, int level, Predicate<AreaPath> within) {
        return ground(scheme, level, within, Set.of());
    }

    /** The same with the units directly below some of them, for a map that is looked at from near. */
    public JsonNode ground(AreaScheme scheme, int level, Predicate<AreaPath> within, Set<AreaPath> near) {
        List<Area> units = atlas.snapshot().division(scheme).units().stream()
                .filter(unit -> unit.path().level() == level
                        || unit.path().parent().filter(near::contains).isPresent())
                .toList();
        ObjectNode ground = draw(units, within);
        ground.withArray("features").addAll(waters);
        return ground;
    }

    /** A unit among the others below the same parent, which are muted. */
    public JsonNode amongNeighbours(Area unit) {
        Map<AreaPath, List<Area>> children =
                atlas.snapshot().division(unit.key().scheme()).children();
        List<Area> shown = unit.path().parent().map(children::get).orElse(List.of(unit));
        ObjectNode ground = draw(shown, unit.path()::equals);
        ground.withArray("features").addAll(waters);
        return ground;
    }

    /** Tells whether a unit's shape is only drawn around points, or nothing when the unit is unknown. */
    public Optional<Boolean> approximate(AreaKey key) {
        return shape(key).map(UnitShape::approximate);
    }

    /** Smallest rectangle around a unit: south, west, north, east in degrees. */
    public Optional<double[]> bounds(AreaKey key) {
        return shape(key).map(shape -> shape.ground().getEnvelopeInternal()).map(e ->
                new double[] {e.getMinY(), e.getMinX(), e.getMaxY(), e.getMaxX()});
    }

    private Optional<UnitShape> shape(AreaKey key) {
        return Optional.ofNullable(
                atlas.snapshot().division(key.scheme()).shapes().get(key.code()));
    }

    private ObjectNode draw(List<Area> units, Predicate<AreaPath> within) {
        ObjectNode collection = GeoJson.collection();
        for (Area unit : units) {
            shape(unit.key()).ifPresent(shape -> {
                ObjectNode feature = drawn(unit, shape).deepCopy();
                if (!within.test(unit.path())) {
                    ((ObjectNode) feature.path("properties")).put("muted", true);
                }
                collection.withArray("features").add(feature);
            });
        }
        return collection;
    }

    private ObjectNode drawn(Area unit, UnitShape shape) {
        AreaSnapshot snapshot = atlas.snapshot();
        Drawn present = drawn;
        if (present.snapshot() != snapshot) {
            present = new Drawn(snapshot, new ConcurrentHashMap<>());
            drawn = present;
        }
        String name = unit.key().scheme().code() + "/" + unit.path();
        return present.features().computeIfAbsent(name, n -> feature(unit, shape));
    }

    private static ObjectNode feature(Area unit, UnitShape shape) {
        Geometry ground = shape.ground();
        ObjectNode feature = GeoJson.feature(
                ground.getNumPoints() < SMALL ? ground : TopologyPreservingSimplifier.simplify(ground, MAP_DETAIL));
        ObjectNode properties = feature.putObject("properties")
                .put("kind", "area")
                .put("id", unit.path().value())
                .put("code", unit.key().code())
                .put("name", unit.name())
                .put("label", unit.label())
                .put("approximate", shape.approximate());
        properties
                .putArray("labelAt")
                .add(unit.centre().lat())
                .add(unit.centre().lon());
        return feature;
    }
}

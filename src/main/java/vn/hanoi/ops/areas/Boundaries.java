package vn.hanoi.ops.areas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;
import vn.hanoi.ops.areas.shapes.GeoJson;
import vn.hanoi.ops.areas.shapes.UnitShape;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * The units' shapes for maps, as GeoJSON whose features carry {@code code}, {@code path}, {@code name}, {@code label} and
 * {@code approximate}: until a boundary is imported, a shape is only drawn around points and must be marked so.
 */
@Service
public class Boundaries {

    private record Drawn(AreaSnapshot snapshot, Map<String, String> texts) {}

    /** Degrees, about 20 m: finer detail is not seen on a city map. */
    private static final double MAP_DETAIL = 0.0002;

    private static final int SMALL = 200;

    private final AreaAtlas atlas;
    private volatile Drawn drawn;

    Boundaries(AreaAtlas atlas) {
        this.atlas = atlas;
        this.drawn = new Drawn(atlas.snapshot(), new ConcurrentHashMap<>());
    }

    /**
     * All units of a level as one feature collection.
     *
     * @param level 1 city, 2 districts (2021) or wards (2025), 3 wards (2021); another level gives no features
     */
    public String geoJson(AreaScheme scheme, int level) {
        return text(scheme.code() + "/" + level, () -> atlas.snapshot().division(scheme).units().stream()
                .filter(unit -> unit.path().level() == level)
                .toList());
    }

    /** The units directly below one unit as a feature collection; the unit itself when it is of the lowest level. */
    public String geoJson(Area unit) {
        return text(unit.key().scheme().code() + "/" + unit.path(), () -> below(unit));
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

    private List<Area> below(Area unit) {
        AreaPath path = unit.path();
        return atlas.snapshot().division(unit.key().scheme()).children().getOrDefault(path, List.of(unit));
    }

    private String text(String name, Supplier<List<Area>> units) {
        AreaSnapshot snapshot = atlas.snapshot();
        Drawn present = drawn;
        if (present.snapshot() != snapshot) {
            present = new Drawn(snapshot, new ConcurrentHashMap<>());
            drawn = present;
        }
        return present.texts().computeIfAbsent(name, n -> draw(units.get()));
    }

    private String draw(List<Area> units) {
        ObjectNode collection = GeoJson.collection();
        for (Area unit : units) {
            shape(unit.key()).ifPresent(shape -> GeoJson.add(collection, forMap(shape.ground()))
                    .put("code", unit.key().code())
                    .put("path", unit.path().value())
                    .put("name", unit.name())
                    .put("label", unit.label())
                    .put("approximate", shape.approximate()));
        }
        return collection.toString();
    }

    private static Geometry forMap(Geometry ground) {
        return ground.getNumPoints() < SMALL ? ground : TopologyPreservingSimplifier.simplify(ground, MAP_DETAIL);
    }
}

package vn.hanoi.ops.crowding.ui.live;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.areas.Boundaries;
import vn.hanoi.ops.cameras.CameraClusters;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapBounds;
import vn.hanoi.ops.kernel.ui.map.MapCluster;
import vn.hanoi.ops.kernel.ui.map.MapTiles;
import vn.hanoi.ops.kernel.ui.map.SignLayer;

/** What lies around the streets on the map: units, waters and cameras, as far as the officer sees them. */
@Component
class Surroundings {

    private static final String GROUND = "map/ground?level=2";
    private static final double WARDS_FROM_ZOOM = 14;
    private static final double STREETS_FIRST_BELOW_ZOOM = 13;
    private static final int DISTRICT = 2;

    private final MapTiles tiles;
    private final Areas areas;
    private final Boundaries boundaries;
    private final CameraClusters clusters;
    private final List<SignLayer> layers;

    /** What the officer sees of the map. */
    record View(MapBounds bounds, double zoom) {}

    Surroundings(
            MapTiles tiles,
            Areas areas,
            Boundaries boundaries,
            CameraClusters clusters,
            ObjectProvider<SignLayer> layers) {
        this.tiles = tiles;
        this.areas = areas;
        this.boundaries = boundaries;
        this.clusters = clusters;
        this.layers = layers.orderedStream().toList();
    }

    LeafletMap newMap() {
        return new LeafletMap(tiles);
    }

    /** The layers of other rooms that the officer at work may see. */
    List<SignLayer> layers() {
        return layers.stream().filter(SignLayer::offered).toList();
    }

    String labelOf(AreaPath path) {
        return areas.labelOf(path);
    }

    /** The address of the ground: districts, and from near the wards of the districts in view. */
    String ground(@Nullable View view) {
        if (view == null || view.zoom() < WARDS_FROM_ZOOM || areas.working() != AreaScheme.OF_2021) {
            return GROUND;
        }
        String seen = areas.units(areas.working()).stream()
                .filter(unit -> unit.path().level() == DISTRICT)
                .filter(unit -> bounds(unit).filter(b -> meet(b, view.bounds())).isPresent())
                .map(unit -> unit.path().value())
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(","));
        return seen.isEmpty() ? GROUND : GROUND + "&wards=" + seen;
    }

    /** The rectangle around these units, or nothing for the whole city. */
    Optional<MapBounds> around(List<AreaPath> paths) {
        if (paths.contains(AreaPath.CITY)) {
            return Optional.empty();
        }
        return paths.stream()
                .flatMap(path -> areas.find(path).stream())
                .flatMap(unit -> bounds(unit).stream())
                .reduce(Surroundings::union);
    }

    /** The cameras of a scope in view; from afar in few large groups, so that the streets stay in front. */
    List<MapCluster> cameras(View view, AreaScope scope) {
        double zoom = view.zoom() < STREETS_FIRST_BELOW_ZOOM ? view.zoom() - 1 : view.zoom();
        return clusters.within(view.bounds(), zoom, scope);
    }

    private Optional<MapBounds> bounds(Area unit) {
        return boundaries.bounds(unit.key()).map(b -> new MapBounds(b[0], b[1], b[2], b[3]));
    }

    private static boolean meet(MapBounds a, MapBounds b) {
        return a.south() <= b.north() && b.south() <= a.north() && a.west() <= b.east() && b.west() <= a.east();
    }

    private static MapBounds union(MapBounds a, MapBounds b) {
        return new MapBounds(
                Math.min(a.south(), b.south()),
                Math.min(a.west(), b.west()),
                Math.max(a.north(), b.north()),
                Math.max(a.east(), b.east()));
    }
}

package vn.hanoi.ops.cameras;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.map.MapBounds;
import vn.hanoi.ops.kernel.ui.map.MapCluster;

/**
 * The cameras of a map's view, those that would stand on top of each other put together: a grid of 60 pixels of the web's
 * map projection, so that a browser gets a few dozen marks however many cameras there are.
 */
@Service
public class CameraClusters {

    private static final double CELL_PIXELS = 60;
    private static final double TILE_PIXELS = 256;
    /** From here on every camera stands alone: the map cannot come closer. */
    private static final double CLOSEST = 18;

    private record Cell(long x, long y) {}

    private final CameraSnapshot cameras;
    private final HealthBoard health;

    CameraClusters(CameraSnapshot cameras, HealthBoard health) {
        this.cameras = cameras;
        this.health = health;
    }

    /**
     * The marks for a view.
     *
     * @param zoom the map's zoom, 0 to 22
     * @param scope cameras outside are left out
     */
    public List<MapCluster> within(MapBounds bounds, double zoom, AreaScope scope) {
        Map<Cell, List<Camera>> cells = new LinkedHashMap<>();
        List<MapCluster> marks = new ArrayList<>();
        for (Camera camera : cameras.all()) {
            if (bounds.contains(camera.position()) && scope.covers(camera.area())) {
                if (zoom >= CLOSEST) {
                    marks.add(mark(List.of(camera)));
                } else {
                    cells.computeIfAbsent(cell(camera.position(), zoom), c -> new ArrayList<>())
                            .add(camera);
                }
            }
        }
        cells.values().forEach(group -> marks.add(mark(group)));
        return marks;
    }

    private static Cell cell(GeoPoint point, double zoom) {
        double world = TILE_PIXELS * Math.pow(2, zoom);
        double x = (point.lon() + 180) / 360 * world;
        double sin = Math.sin(Math.toRadians(point.lat()));
        double y = (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world;
        return new Cell((long) Math.floor(x / CELL_PIXELS), (long) Math.floor(y / CELL_PIXELS));
    }

    /** On the map, a camera that must not be read stands with the late ones. */
    private static int doubtful(Map<CameraHealth, Integer> states) {
        return states.entrySet().stream()
                .filter(e -> e.getKey().misleads())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private MapCluster mark(Collection<Camera> group) {
        Map<CameraHealth, Integer> states = new EnumMap<>(CameraHealth.class);
        double lat = 0;
        double lon = 0;
        for (Camera camera : group) {
            states.merge(health.healthOf(camera), 1, Integer::sum);
            lat += camera.position().lat();
            lon += camera.position().lon();
        }
        Camera only = group.size() == 1 ? group.iterator().next() : null;
        return new MapCluster(
                only == null ? null : only.code(),
                only == null ? null : only.name(),
                lat / group.size(),
                lon / group.size(),
                group.size(),
                states.getOrDefault(CameraHealth.ONLINE, 0),
                states.getOrDefault(CameraHealth.LATE, 0) + doubtful(states),
                states.getOrDefault(CameraHealth.OFFLINE, 0),
                states.getOrDefault(CameraHealth.NEVER_SEEN, 0));
    }
}

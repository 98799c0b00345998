package vn.hanoi.ops.crowding.ui.streets;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.streets.Streets;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapTiles;

/** What the editor of a street needs from elsewhere, cut to the officer's scope. */
@Component
class StreetEditorParts {

    private final Streets streets;
    private final CrowdingNow crowding;
    private final CameraRegistry cameras;
    private final Areas areas;
    private final CurrentOfficer officers;
    private final MapTiles tiles;

    StreetEditorParts(
            Streets streets,
            CrowdingNow crowding,
            CameraRegistry cameras,
            Areas areas,
            CurrentOfficer officers,
            MapTiles tiles) {
        this.streets = streets;
        this.crowding = crowding;
        this.cameras = cameras;
        this.areas = areas;
        this.officers = officers;
        this.tiles = tiles;
    }

    Streets streets() {
        return streets;
    }

    LeafletMap newMap() {
        return new LeafletMap(tiles);
    }

    String labelOf(AreaPath area) {
        return areas.labelOf(area);
    }

    AreaScope scope() {
        return officers.require().scope();
    }

    Collection<Camera> cameras() {
        AreaScope scope = scope();
        return cameras.all().stream().filter(c -> scope.covers(c.area())).toList();
    }

    List<StreetNow> neighbours() {
        return crowding.snapshot(scope());
    }
}

package vn.hanoi.ops.cases.ui.clusters;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.place.NamedPlaces;
import vn.hanoi.ops.kernel.ui.map.MapTiles;

/** Makes the forms of outbreak places, and what they ask of other rooms. */
@Component
class OutbreakForms {

    private final Areas areas;
    private final CurrentOfficer officers;
    private final ObjectProvider<NamedPlaces> rooms;
    private final MapTiles tiles;
    private final Clock clock;

    OutbreakForms(
            Areas areas, CurrentOfficer officers, ObjectProvider<NamedPlaces> rooms, MapTiles tiles, Clock clock) {
        this.areas = areas;
        this.officers = officers;
        this.rooms = rooms;
        this.tiles = tiles;
        this.clock = clock;
    }

    OutbreakForm form() {
        return new OutbreakForm(this);
    }

    Areas areas() {
        return areas;
    }

    CurrentOfficer officers() {
        return officers;
    }

    MapTiles tiles() {
        return tiles;
    }

    Clock clock() {
        return clock;
    }

    /** The places that rooms have under a name. */
    List<NamedPlaces.Named> named(String words, int most) {
        return rooms.orderedStream()
                .flatMap(room -> room.search(words, most).stream())
                .limit(most)
                .toList();
    }
}

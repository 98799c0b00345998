package vn.hanoi.ops.hotline.ui.record;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.place.PlaceFact;
import vn.hanoi.ops.kernel.place.PlaceKnowledge;

/** Asks every room what it knows about a place. */
@Component
class PlaceKnown {

    private static final int AROUND = 300;

    private final ObjectProvider<PlaceKnowledge> rooms;

    PlaceKnown(ObjectProvider<PlaceKnowledge> rooms) {
        this.rooms = rooms;
    }

    List<PlaceFact> around(GeoPoint point) {
        return rooms.stream()
                .flatMap(room -> room.around(point, AROUND).stream())
                .sorted(Comparator.comparing(PlaceFact::metres))
                .toList();
    }
}

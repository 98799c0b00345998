package vn.hanoi.ops.crowding.live;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.kernel.place.CrowdedPlaces;

/** Tells other rooms which streets are crowded, without names of places or figures. */
@Component
class CrowdedStreets implements CrowdedPlaces {

    private final CrowdingNow crowding;

    CrowdedStreets(CrowdingNow crowding) {
        this.crowding = crowding;
    }

    @Override
    public List<Crowded> fromLevel(int level) {
        return crowding.snapshot(AreaScope.CITY).stream()
                .filter(street -> !street.stale() && street.level() >= level)
                .map(street -> new Crowded(street.line(), street.level()))
                .toList();
    }
}

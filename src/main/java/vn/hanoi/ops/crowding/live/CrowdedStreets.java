package vn.hanoi.ops.crowding.live;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.place.CrowdedPlaces;

/** Tells other rooms' timers which streets are crowded, without names of places or figures. */
@Component
class CrowdedStreets implements CrowdedPlaces {

    private final LiveStreets live;

    CrowdedStreets(LiveStreets live) {
        this.live = live;
    }

    @Override
    public List<Crowded> fromLevel(int level) {
        return live.shown().stream()
                .filter(street -> !street.stale() && street.level() >= level)
                .map(street -> new Crowded(street.line(), street.level()))
                .toList();
    }
}

package vn.hanoi.ops.enforcement.inspections;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.DecisionSigned;
import vn.hanoi.ops.venues.VenueId;

/** Counts on each place the sanctions that stand, so that the risk list knows them. */
@Component
class Sanctions {

    private final PlaceTable places;

    Sanctions(PlaceTable places) {
        this.places = places;
    }

    @EventListener
    void on(DecisionSigned signed) {
        VenueId venue = signed.venue();
        if (venue != null) {
            int change = signed.annulled() ? -1 : 1;
            places.lock(venue)
                    .ifPresent(place -> places.update(
                            venue,
                            place.standing(),
                            place.facts().violations(Math.max(0, place.facts().violations() + change))));
        }
    }
}

package vn.hanoi.ops.venues.register;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.venues.SuspensionLifted;
import vn.hanoi.ops.venues.SuspensionOrdered;
import vn.hanoi.ops.venues.VenueId;

/** Does in the register what offices decide about a venue: it is closed by a directive, and open again. */
@Component
@Transactional
class Directives {

    private final StoredVenues venues;
    private final VenueActs acts;
    private final Clock clock;

    Directives(StoredVenues venues, VenueActs acts, Clock clock) {
        this.venues = venues;
        this.acts = acts;
        this.clock = clock;
    }

    @EventListener
    void on(SuspensionOrdered order) {
        set(
                order.venue(),
                OpeningState.CLOSED,
                order.basis(),
                new Hand(order.officer(), order.officerName(), clock.instant()));
    }

    @EventListener
    void on(SuspensionLifted lifted) {
        set(lifted.venue(), OpeningState.OPEN, "", new Hand(lifted.officer(), lifted.officerName(), clock.instant()));
    }

    private void set(VenueId id, OpeningState state, String basis, Hand hand) {
        Venue venue = venues.findById(id).orElseThrow(() -> new NoSuchVenue(id));
        venue.setOpening(state, basis, hand);
        venues.saveAndFlush(venue);
        acts.changed("VENUE_OPENING_SET", venue, state.name());
    }
}

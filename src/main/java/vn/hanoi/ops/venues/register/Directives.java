package vn.hanoi.ops.venues.register;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.venues.SuspensionLifted;
import vn.hanoi.ops.venues.SuspensionOrdered;
import vn.hanoi.ops.venues.VenueId;

/** Does in the register what offices decide about a venue: it is closed, and then as it was before. */
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
        set(order.venue(), venue -> {
            venue.closeByOffice(order.basis(), new Hand(order.officer(), order.officerName(), clock.instant()));
            return OpeningState.CLOSED;
        });
    }

    @EventListener
    void on(SuspensionLifted lifted) {
        Hand hand = new Hand(lifted.officer(), lifted.officerName(), clock.instant());
        set(lifted.venue(), venue -> venue.liftByOffice(hand));
    }

    private void set(VenueId id, Function<Venue, OpeningState> verb) {
        Venue venue = venues.findById(id).orElseThrow(() -> new NoSuchVenue(id));
        OpeningState state = verb.apply(venue);
        acts.changed("VENUE_OPENING_SET", venue, state.name());
    }
}

package vn.hanoi.ops.venues.register;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.venues.VenueChanged;
import vn.hanoi.ops.venues.VenueId;

/** Finds the venue of an act in the officer's scope, and tells what was done with it. */
@Component
class VenueActs {

    private final StoredVenues venues;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    VenueActs(StoredVenues venues, CurrentOfficer officers, ApplicationEventPublisher events) {
        this.venues = venues;
        this.officers = officers;
        this.events = events;
    }

    /** The venue. @throws NoSuchVenue when there is none in scope */
    Venue require(VenueId id) {
        return venues.findById(id)
                .filter(venue -> officers.require().scope().covers(venue.area()))
                .orElseThrow(() -> new NoSuchVenue(id));
    }

    /** Writes what was done before it is told, for who hears of it does not ask the entities. */
    void changed(String act, Venue venue, String detail) {
        changed(act, List.of(venue), detail);
    }

    void changed(String act, List<Venue> many, String detail) {
        venues.flush();
        many.forEach(venue -> tell(act, venue, detail));
    }

    private void tell(String act, Venue venue, String detail) {
        events.publishEvent(
                ActRecorded.of(act, "venue:" + venue.id(), venue.area()).saying(detail));
        events.publishEvent(new VenueChanged(venue.id(), venue.area()));
        events.publishEvent(new SignsChanged(List.of(venue.number())));
    }
}

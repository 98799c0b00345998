package vn.hanoi.ops.venues.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueFault.Fault;

/** Takes venues into the register and changes what is said about them. */
@Service
@PreAuthorize(VenueRoles.KEEPERS)
@Transactional
public class VenueRegister {

    private final StoredVenues venues;
    private final VenueCheck check;
    private final VenueQuery query;
    private final OwnerSealing sealing;
    private final VenueCatalogue catalogue;
    private final VenueActs acts;
    private final RegisterTurns turns;
    private final CurrentOfficer officers;
    private final Clock clock;

    VenueRegister(
            StoredVenues venues,
            VenueCheck check,
            VenueQuery query,
            OwnerSealing sealing,
            VenueCatalogue catalogue,
            VenueActs acts,
            RegisterTurns turns,
            CurrentOfficer officers,
            Clock clock) {
        this.venues = venues;
        this.check = check;
        this.query = query;
        this.sealing = sealing;
        this.catalogue = catalogue;
        this.acts = acts;
        this.turns = turns;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * Takes a venue into the register.
     *
     * @param evenIfAlike whether the officer says that it is none of the venues with like names near by
     * @throws InvalidVenue with every fault
     * @throws VenuesAlike when a venue with a like name stands near by and nobody said that it is another one
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public VenueId register(VenueData data, boolean evenIfAlike) {
        AreaPath area = checked(data);
        turns.await(area);
        if (!evenIfAlike) {
            refuseAlike(data);
        }
        Venue venue = venues.saveAndFlush(Venue.register(data, area, sealing.seal(data.owner(), null), hand()));
        acts.changed("VENUE_REGISTERED", venue, "");
        return venue.id();
    }

    /**
     * Changes a venue; what is blank of its owner stays.
     *
     * @param version the version that the officer saw
     * @throws InvalidVenue with every fault
     * @throws NoSuchVenue when there is none in scope
     * @throws VenueRefused when it is closed
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed it meanwhile
     */
    public void change(VenueId id, int version, VenueData data) {
        Venue venue = acts.require(id);
        if (venue.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Venue.class, id);
        }
        venue.change(data, checked(data), sealing.seal(data.owner(), venue.owner()), hand());
        venues.saveAndFlush(venue);
        acts.changed("VENUE_CHANGED", venue, "");
    }

    /**
     * Says whether a directive lets the venue receive people.
     *
     * @param basis the directive; blank only for {@link OpeningState#OPEN}
     * @throws NoSuchVenue when there is none in scope
     * @throws VenueRefused when it is closed or the basis is missing
     */
    public void setOpening(VenueId id, OpeningState state, String basis) {
        Venue venue = acts.require(id);
        venue.setOpening(state, basis, hand());
        acts.changed("VENUE_OPENING_SET", venue, state.name());
    }

    private void refuseAlike(VenueData data) {
        List<VenueRow> alike = query
                .alike(data.name(), data.position(), catalogue.rules().alikeMetres())
                .stream()
                .filter(row -> officers.require().scope().covers(row.area()))
                .toList();
        if (!alike.isEmpty()) {
            throw new VenuesAlike(alike);
        }
    }

    private AreaPath checked(VenueData data) {
        List<VenueFault> faults = new ArrayList<>(check.faults(data));
        if (!faults.isEmpty()) {
            throw new InvalidVenue(faults);
        }
        AreaPath area = check.area(data).orElseThrow();
        if (!officers.require().scope().covers(area)) {
            throw new InvalidVenue(List.of(new VenueFault("position", Fault.OUTSIDE_SCOPE)));
        }
        return area;
    }

    private Hand hand() {
        return Hand.of(officers.require(), clock.instant());
    }
}

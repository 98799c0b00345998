package vn.hanoi.ops.venues.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueFault.Fault;

/** The register for those who have no account: it asks whether a place is theirs, not who they are; its caller has. */
@Component
@Transactional
public class FieldRegister {

    private static final int MOST = 500;

    private final StoredVenues venues;
    private final VenueCheck check;
    private final VenueQuery query;
    private final OwnerSealing sealing;
    private final VenueCatalogue catalogue;
    private final VenueSigns signs;
    private final VenueActs acts;
    private final RegisterTurns turns;

    FieldRegister(
            StoredVenues venues,
            VenueCheck check,
            VenueQuery query,
            OwnerSealing sealing,
            VenueCatalogue catalogue,
            VenueSigns signs,
            VenueActs acts,
            RegisterTurns turns) {
        this.venues = venues;
        this.check = check;
        this.query = query;
        this.sealing = sealing;
        this.catalogue = catalogue;
        this.signs = signs;
        this.acts = acts;
        this.turns = turns;
    }

    /**
     * Takes a venue into the register and issues its code, in a transaction that reads what others have committed meanwhile.
     *
     * @param evenIfAlike whether it is known to be none of those with like names near by
     * @param within where it must stand
     * @throws InvalidVenue with every fault
     * @throws VenuesAlike when a venue with a like name stands near by
     */
    public VenueId register(VenueData data, boolean evenIfAlike, AreaPath within, Hand hand) {
        List<VenueFault> faults = new ArrayList<>(check.faults(data));
        Optional<AreaPath> area = check.area(data);
        if (area.filter(found -> !within.covers(found)).isPresent()) {
            faults.add(new VenueFault("position", Fault.OUTSIDE_SCOPE));
        }
        if (!faults.isEmpty()) {
            throw new InvalidVenue(faults);
        }
        turns.await(area.orElseThrow());
        List<VenueRow> alike = evenIfAlike
                ? List.of()
                : query.alike(data.name(), data.position(), catalogue.rules().alikeMetres());
        if (!alike.isEmpty()) {
            throw new VenuesAlike(
                    alike.stream().filter(row -> within.covers(row.area())).toList());
        }
        Venue venue = Venue.register(data, area.orElseThrow(), sealing.seal(data.owner(), null), hand);
        venue.issue("", hand);
        Venue stored = venues.saveAndFlush(venue);
        acts.changed("VENUE_REGISTERED", stored, hand.name());
        return stored.id();
    }

    /**
     * Notes that a code hangs at its door; again for one that hangs there changes nothing.
     *
     * @throws NoSuchVenue when there is none with that number in the place
     * @throws VenueRefused when it has no code to hang
     */
    public VenueId post(int number, AreaPath within, Hand hand) {
        VenueSign sign = signs.byNumber(number)
                .filter(found -> within.covers(found.area()))
                .orElseThrow(() -> new NoSuchVenue(new VenueId(Ids.next())));
        Venue venue = venues.findById(sign.id()).orElseThrow(() -> new NoSuchVenue(sign.id()));
        if (!venue.isPosted()) {
            venue.post(hand);
            acts.changed("VENUE_CODE_POSTED", venue, hand.name());
        }
        return sign.id();
    }

    /** The venues of a street that are not closed, by name; at most 500. */
    @Transactional(readOnly = true)
    public List<DoorVenue> ofStreet(AreaPath ward, String street) {
        return query.ofStreet(ward, VenueData.street(street), MOST);
    }
}

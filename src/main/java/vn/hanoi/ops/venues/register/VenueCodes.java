package vn.hanoi.ops.venues.register;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.venues.VenueId;

/**
 * The life of the codes at the doors. Every verb answers {@link NoSuchVenue} for what is not in the officer's scope and
 * {@link VenueRefused} for a step that does not fit.
 */
@Service
@PreAuthorize(VenueRoles.KEEPERS)
@Transactional
public class VenueCodes {

    private final VenueActs acts;
    private final OutsideCodes outside;
    private final CurrentOfficer officers;
    private final Clock clock;

    VenueCodes(VenueActs acts, OutsideCodes outside, CurrentOfficer officers, Clock clock) {
        this.acts = acts;
        this.outside = outside;
        this.officers = officers;
        this.clock = clock;
    }

    /** Issues a code. @param reason why a code that is there is replaced, which revokes it; blank for the first */
    public void issue(VenueId id, String reason) {
        step(id, "VENUE_CODE_ISSUED", (venue, hand) -> venue.issue(reason, hand));
    }

    /** Issues the first code of a venue that has none; any other stays as it is. */
    public void issueFirst(VenueId id) {
        issueFirst(List.of(id));
    }

    /** Issues the first codes of those of these venues that have none. */
    public void issueFirst(Collection<VenueId> ids) {
        steps(ids, Venue::isWithoutCode, "VENUE_CODE_ISSUED", (venue, hand) -> venue.issue("", hand));
    }

    /** Notes that the posters of these venues were made. */
    public void print(Collection<VenueId> ids) {
        steps(ids, venue -> true, "VENUE_CODE_PRINTED", Venue::print);
    }

    /** Notes that the code hangs at the door. */
    public void post(VenueId id) {
        step(id, "VENUE_CODE_POSTED", Venue::post);
    }

    /** Stops the code for a time: scans are refused. */
    public void suspend(VenueId id, String reason) {
        step(id, "VENUE_CODE_SUSPENDED", (venue, hand) -> venue.suspend(reason, hand));
    }

    /** Lets a suspended code be scanned again. */
    public void resume(VenueId id) {
        step(id, "VENUE_CODE_RESUMED", Venue::resume);
    }

    /** Ends a venue: scans are refused, and it stands in no list but that of the closed. */
    public void close(VenueId id, String reason) {
        step(id, "VENUE_CLOSED", (venue, hand) -> venue.close(reason, hand));
    }

    /** Takes the ending back. */
    public void reopen(VenueId id) {
        step(id, "VENUE_REOPENED", Venue::reopen);
    }

    /** Lets a code of another system lead to this venue. @param text what its QR code says, opaque to the console */
    public void addOutsideCode(VenueId id, String text) {
        step(id, "VENUE_OUTSIDE_CODE_ADDED", (venue, hand) -> {
            outside.add(venue, text, hand);
            venue.noteOutsideCode(VenueStep.OUTSIDE_CODE_ADDED, hand);
        });
    }

    /** Lets a code of another system lead nowhere again. */
    public void removeOutsideCode(VenueId id, String text) {
        step(id, "VENUE_OUTSIDE_CODE_REMOVED", (venue, hand) -> {
            if (outside.remove(venue, text)) {
                venue.noteOutsideCode(VenueStep.OUTSIDE_CODE_REMOVED, hand);
            }
        });
    }

    private void step(VenueId id, String act, BiConsumer<Venue, Hand> verb) {
        steps(List.of(id), venue -> true, act, verb);
    }

    private void steps(Collection<VenueId> ids, Predicate<Venue> which, String act, BiConsumer<Venue, Hand> verb) {
        Hand hand = Hand.of(officers.require(), clock.instant());
        List<Venue> venues = ids.stream().map(acts::require).filter(which).toList();
        venues.forEach(venue -> verb.accept(venue, hand));
        acts.changed(act, venues, "");
    }
}

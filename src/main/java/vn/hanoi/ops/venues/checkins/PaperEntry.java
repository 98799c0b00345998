package vn.hanoi.ops.venues.checkins;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.NoSuchVenue;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRoles;
import vn.hanoi.ops.venues.register.VenueRow;

/** Check-ins that were written on paper and are entered later: the time of the visit and the time of entry are both kept. */
@Service
@PreAuthorize(VenueRoles.KEEPERS)
public class PaperEntry {

    private final VenueList venues;
    private final CheckInIntake intake;
    private final ApplicationEventPublisher events;

    PaperEntry(VenueList venues, CheckInIntake intake, ApplicationEventPublisher events) {
        this.venues = venues;
        this.intake = intake;
        this.events = events;
    }

    /**
     * Enters one line of a list.
     *
     * @param contact phone or number of a paper, possibly masked with stars
     * @param came when the person came
     * @param left when the person left, if it was written down
     * @return what became of it; the same line again is a duplicate
     * @throws NoSuchVenue when there is none in scope
     */
    public Receipt enter(VenueId id, String contact, Instant came, @Nullable Instant left) {
        VenueRow venue = venues.find(id).orElseThrow(() -> new NoSuchVenue(id)).row();
        String line = venue.number() + "/" + contact.strip() + "/" + came.toEpochMilli();
        List<Submission> lines =
                new ArrayList<>(List.of(line(venue, contact, came, false).knownBy(line)));
        if (left != null) {
            lines.add(line(venue, contact, left, true).knownBy(line));
        }
        Receipt receipt = intake.accept(lines, Source.PAPER);
        events.publishEvent(ActRecorded.of(ActKind.CHANGE, "CHECK_IN_FROM_PAPER", "venue:" + id, venue.area())
                .rows(receipt.accepted()));
        return receipt;
    }

    private static Submission line(VenueRow venue, String contact, Instant at, boolean leaving) {
        return Submission.byContact(venue.number(), 0, contact, at, leaving);
    }
}

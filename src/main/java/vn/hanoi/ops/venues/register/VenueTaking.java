package vn.hanoi.ops.venues.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenuesRegistered;

/** Takes sorted rows into the register, and back out of it as long as nobody worked on what they made. */
@Component
class VenueTaking {

    private final StoredVenues venues;
    private final VenueInserts inserts;
    private final OwnerSealing sealing;
    private final CurrentOfficer officers;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VenueTaking(
            StoredVenues venues,
            VenueInserts inserts,
            OwnerSealing sealing,
            CurrentOfficer officers,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.venues = venues;
        this.inserts = inserts;
        this.sealing = sealing;
        this.officers = officers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What a row did, kept sealed.
     *
     * @param version of the venue after the row
     * @param before the venue before; absent when the row made it
     */
    record Change(UUID id, int version, @Nullable Before before) {}

    /** A venue as it was. @param owner opened, so that it can be sealed again */
    record Before(VenueData data, List<Zone> zones, String area, OwnerData owner) {

        VenueData whole() {
            return new VenueData(
                    data.name(),
                    data.kind(),
                    data.address(),
                    data.street(),
                    data.position(),
                    data.capacity(),
                    data.checker(),
                    owner,
                    zones);
        }
    }

    List<Change> take(List<VenueSorting.Sorted> rows) {
        Hand hand = Hand.of(officers.require(), clock.instant());
        List<VenueInserts.Fresh> fresh = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (VenueSorting.Sorted row : rows) {
            VenueId known = row.known();
            if (known == null) {
                VenueId id = VenueId.next();
                fresh.add(new VenueInserts.Fresh(
                        id,
                        row.described(),
                        Objects.requireNonNull(row.area()),
                        sealing.seal(row.described().owner(), null),
                        VenueInserts.Life.NONE));
                changes.add(new Change(id.value(), 0, null));
            } else {
                changes.add(change(venues.findById(known).orElseThrow(), row, hand));
            }
        }
        inserts.write(fresh, hand);
        tell("VENUES_IMPORTED", changes.stream().map(c -> new VenueId(c.id())).toList());
        return changes;
    }

    private Change change(Venue venue, VenueSorting.Sorted row, Hand hand) {
        Before before = new Before(venue.data(), venue.zones(), venue.area().value(), owner(venue));
        VenueData after = VenueChanges.merged(venue, row.described());
        venue.change(after, Objects.requireNonNull(row.area()), sealing.seal(after.owner(), venue.owner()), hand);
        Venue stored = venues.saveAndFlush(venue);
        events.publishEvent(new SignsChanged(List.of(stored.number())));
        return new Change(stored.id().value(), stored.version(), before);
    }

    /** @return false when somebody worked on the venue since */
    boolean takeBack(Change change) {
        VenueId id = new VenueId(change.id());
        Before before = change.before();
        if (before == null) {
            return takeOut(id);
        }
        Optional<Venue> venue = venues.findById(id).filter(found -> found.version() == change.version());
        venue.ifPresent(found -> {
            found.change(
                    before.whole(),
                    new AreaPath(before.area()),
                    sealing.seal(before.owner(), null),
                    Hand.of(officers.require(), clock.instant()));
            venues.saveAndFlush(found);
            events.publishEvent(new SignsChanged(List.of(found.number())));
            tell("VENUES_TAKEN_BACK", List.of(id));
        });
        return venue.isPresent();
    }

    private boolean takeOut(VenueId id) {
        List<Integer> number = jdbc.sql("SELECT number FROM venues_venue WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .query(Integer.class)
                .list();
        boolean gone = jdbc.sql("DELETE FROM venues_venue WHERE id = :id AND version = 0 AND generation = 0"
                                + " AND scanned_on IS NULL AND stage = 'NONE'")
                        .param("id", Ids.bytes(id.value()))
                        .update()
                > 0;
        if (gone) {
            events.publishEvent(new SignsChanged(number));
            tell("VENUES_TAKEN_BACK", List.of(id));
        }
        return gone;
    }

    private OwnerData owner(Venue venue) {
        SealedOwner owner = venue.owner();
        return new OwnerData(
                owner.ownerKind(),
                Objects.toString(owner.ownerName(), ""),
                Objects.toString(sealing.taxCode(owner), ""),
                Objects.toString(sealing.phone(owner), ""));
    }

    private void tell(String act, List<VenueId> ids) {
        if (!ids.isEmpty()) {
            events.publishEvent(ActRecorded.of(act, "venues", null).rows(ids.size()));
            events.publishEvent(new VenuesRegistered(ids));
        }
    }
}

package vn.hanoi.ops.enforcement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.FileMoved;
import vn.hanoi.ops.enforcement.SuspensionId;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused.Reason;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.SuspensionLifted;
import vn.hanoi.ops.venues.SuspensionOrdered;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.CodeState;
import vn.hanoi.ops.venues.register.VenueFeed;
import vn.hanoi.ops.venues.register.VenueSnapshot;

/** Suspends venues until they have a QR point, and lifts it; the chair of the place's own unit decides. */
@Service
@PreAuthorize(EnforcementRoles.CHAIRS)
@Transactional
public class Suspensions {

    private static final int PAGE_LIMIT = 500;

    private final SuspensionBook book;
    private final PlaceTable places;
    private final VenueFeed venues;
    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Suspensions(
            SuspensionBook book,
            PlaceTable places,
            VenueFeed venues,
            JdbcClient jdbc,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.places = places;
        this.venues = venues;
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** Suspends the venue. @throws InspectionRefused when it is decided already or belongs to another office */
    public void order(SuspensionId id) {
        Suspension suspension = require(id);
        Hand hand = hand();
        suspension.order(hand);
        book.saveAndFlush(suspension);
        stand(suspension, Standing.SUSPENDED);
        events.publishEvent(new SuspensionOrdered(suspension.venue(), suspension.basis(), hand.officer(), hand.name()));
        tell("SUSPENSION_ORDERED", suspension);
    }

    /** Turns the proposal down. @throws InspectionRefused without a reason */
    public void refuse(SuspensionId id, String reason) {
        Suspension suspension = require(id);
        suspension.refuse(reason, hand());
        book.saveAndFlush(suspension);
        stand(suspension, Standing.REMINDED);
        tell("SUSPENSION_REFUSED", suspension);
    }

    /** Lets the venue open again. @throws InspectionRefused while it has no QR point */
    public void lift(SuspensionId id) {
        Suspension suspension = require(id);
        boolean point =
                venues.find(suspension.venue()).filter(VenueSnapshot::hasPoint).isPresent();
        if (!point) {
            throw new InspectionRefused(Reason.NO_POINT);
        }
        Hand hand = hand();
        suspension.lift(hand);
        book.saveAndFlush(suspension);
        PlaceRow place = places.lock(suspension.venue()).orElseThrow();
        places.update(
                place.id(),
                Standing.IN_ORDER,
                place.facts().visited(LocalDate.ofInstant(hand.at(), ConsoleClock.HANOI), 0, null));
        events.publishEvent(new SuspensionLifted(suspension.venue(), hand.officer(), hand.name()));
        tell("SUSPENSION_LIFTED", suspension);
    }

    /** The suspensions of the officer's areas in these states, the oldest first, at most 500. */
    @PreAuthorize(EnforcementRoles.WATCHERS)
    @Transactional(readOnly = true)
    public List<SuspensionRow> rows(Set<SuspensionState> states) {
        ScopeSql scope = officers.require().scope().within("s.area_path");
        return jdbc.sql("SELECT s.*, p.name, p.address, p.code_state FROM enforcement_suspension s"
                        + " JOIN enforcement_place p ON p.venue = s.venue WHERE s.state IN (:states) AND "
                        + scope.condition() + " ORDER BY s.proposed_at, s.id LIMIT " + PAGE_LIMIT)
                .param("states", states.stream().map(Enum::name).toList())
                .params(scope.parameters())
                .query((row, n) -> row(row))
                .list();
    }

    /** The suspension of a venue that waits or holds, or nothing. */
    @PreAuthorize(EnforcementRoles.WATCHERS)
    @Transactional(readOnly = true)
    public Optional<SuspensionRow> open(VenueId venue) {
        ScopeSql scope = officers.require().scope().within("s.area_path");
        return jdbc.sql("SELECT s.*, p.name, p.address, p.code_state FROM enforcement_suspension s"
                        + " JOIN enforcement_place p ON p.venue = s.venue WHERE s.venue = :venue"
                        + " AND s.state IN ('PROPOSED', 'ORDERED') AND " + scope.condition())
                .param("venue", Ids.bytes(venue.value()))
                .params(scope.parameters())
                .query((row, n) -> row(row))
                .optional();
    }

    private static SuspensionRow row(ResultSet row) throws SQLException {
        LocalDateTime decided = row.getObject("decided_at", LocalDateTime.class);
        CodeState code = CodeState.valueOf(row.getString("code_state"));
        return new SuspensionRow(
                new SuspensionId(Ids.uuid(row.getBytes("id"))),
                new VenueId(Ids.uuid(row.getBytes("venue"))),
                row.getString("name"),
                row.getString("address"),
                new AreaPath(row.getString("area_path")),
                SuspensionState.valueOf(row.getString("state")),
                row.getInt("reminders"),
                row.getString("basis"),
                row.getObject("proposed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                decided == null ? null : decided.toInstant(ZoneOffset.UTC),
                code == CodeState.POSTED || code == CodeState.ACTIVE || code == CodeState.DORMANT);
    }

    private Suspension require(SuspensionId id) {
        Officer officer = officers.require();
        Suspension suspension = book.findById(id)
                .filter(s -> officer.scope().covers(s.area()))
                .orElseThrow(() -> new InspectionRefused(Reason.UNKNOWN_PLACE));
        if (!officer.scope().paths().contains(suspension.area())) {
            throw new InspectionRefused(Reason.NOT_YOUR_OFFICE);
        }
        return suspension;
    }

    private void stand(Suspension suspension, Standing standing) {
        places.lock(suspension.venue()).ifPresent(p -> places.update(p.id(), standing, p.facts()));
    }

    private Hand hand() {
        return Hand.of(officers.require(), clock.instant());
    }

    private void tell(String act, Suspension suspension) {
        events.publishEvent(ActRecorded.of(act, "suspension:" + suspension.id(), suspension.area()));
        events.publishEvent(new FileMoved(suspension.id().value(), suspension.area()));
    }
}

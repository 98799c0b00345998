package vn.hanoi.ops.crowding.streets;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetsChanged;
import vn.hanoi.ops.crowding.streets.StreetFault.Fault;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;

/** The list of streets and their upkeep; an officer meets only those of the own scope. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Streets {

    /** The posts that keep the list. */
    static final String KEEPERS = "hasAnyRole('" + Roles.ADMIN + "', '" + Roles.COMMAND_CENTRE + "')";

    private static final int PAGE_LIMIT = 200;

    private final WatchedStreets streets;
    private final StreetQuery query;
    private final StreetCheck check;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Streets(
            WatchedStreets streets,
            StreetQuery query,
            StreetCheck check,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.streets = streets;
        this.query = query;
        this.check = check;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One page in the order of names without marks.
     *
     * @param after the last row of the page before, or nothing for the first page
     * @param limit at most 200
     */
    public List<StreetRow> rows(StreetFilter filter, @Nullable StreetRow after, int limit) {
        return query.rows(officers.require().scope(), filter, after, Math.clamp(limit, 1, PAGE_LIMIT));
    }

    /** How many there are, counted up to the cap. */
    public int count(StreetFilter filter, int cap) {
        return query.count(officers.require().scope(), filter, cap);
    }

    /** One street, or nothing when there is none in scope. */
    public Optional<StreetDetails> find(StreetId id) {
        return streets.findById(id).filter(this::inScope).map(WatchedStreet::details);
    }

    /** Adds a street. @throws InvalidStreet with every fault */
    @PreAuthorize(KEEPERS)
    @Transactional
    public StreetDetails add(StreetData data) {
        AreaPath area = checked(data, null);
        WatchedStreet street = streets.saveAndFlush(WatchedStreet.add(data, area, clock.instant()));
        record("STREET_ADDED", street, data.code());
        return street.details();
    }

    /**
     * Changes a street.
     *
     * @param version the version that the officer saw
     * @throws InvalidStreet with every fault
     * @throws NoSuchStreet when there is none in scope
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed it meanwhile
     */
    @PreAuthorize(KEEPERS)
    @Transactional
    public StreetDetails change(StreetId id, int version, StreetData data) {
        WatchedStreet street = require(id, version);
        AreaPath area = checked(data, id);
        street.change(data, area, clock.instant());
        streets.saveAndFlush(street);
        record("STREET_CHANGED", street, data.code());
        return street.details();
    }

    /** Removes a street from the list; its level history and advisories stay. Errors as for a change. */
    @PreAuthorize(KEEPERS)
    @Transactional
    public void remove(StreetId id, int version) {
        WatchedStreet street = require(id, version);
        streets.delete(street);
        record("STREET_REMOVED", street, street.details().data().code());
    }

    private AreaPath checked(StreetData data, @Nullable StreetId self) {
        List<StreetFault> faults = check.faults(data);
        boolean taken = streets.findByCode(data.code().strip())
                .filter(s -> !s.id().equals(self))
                .isPresent();
        if (taken) {
            faults.add(new StreetFault("code", Fault.CODE_TAKEN));
        }
        if (!faults.isEmpty()) {
            throw new InvalidStreet(faults);
        }
        AreaPath area = check.area(data.line()).orElseThrow();
        if (!officers.require().scope().covers(area)) {
            throw new InvalidStreet(List.of(new StreetFault("line", Fault.OUTSIDE_SCOPE)));
        }
        return area;
    }

    private WatchedStreet require(StreetId id, int version) {
        WatchedStreet street = streets.findById(id).filter(this::inScope).orElseThrow(() -> new NoSuchStreet(id));
        if (street.version() != version) {
            throw new ObjectOptimisticLockingFailureException(WatchedStreet.class, id);
        }
        return street;
    }

    private boolean inScope(WatchedStreet street) {
        return officers.require().scope().covers(street.area());
    }

    private void record(String act, WatchedStreet street, String code) {
        events.publishEvent(ActRecorded.of(act, "street:" + code, street.area()));
        events.publishEvent(new StreetsChanged());
    }
}

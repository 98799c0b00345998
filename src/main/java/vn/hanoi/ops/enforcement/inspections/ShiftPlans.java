package vn.hanoi.ops.enforcement.inspections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.PlanId;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused.Reason;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.VenueId;

/** Plans of shifts: which team goes where in which order, and how far it came. */
@Service
@PreAuthorize(EnforcementRoles.WATCHERS)
@Transactional
public class ShiftPlans {

    private static final int MOST_STOPS = 60;
    private static final int NAME_LIMIT = 60;
    private static final int DAYS_AHEAD = 30;

    private final ShiftPlanTable table;
    private final PlaceTable places;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ShiftPlans(
            ShiftPlanTable table,
            PlaceTable places,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.places = places;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps a plan; the same key again changes nothing.
     *
     * @throws InspectionRefused when day, team, area or a stop cannot be
     */
    @PreAuthorize(EnforcementRoles.WRITERS)
    public PlanId make(MakePlan command) {
        Optional<PlanId> known = table.byKey(command.key());
        if (known.isPresent()) {
            return known.get();
        }
        Hand hand = Hand.of(officers.require(), clock.instant());
        check(command, LocalDate.ofInstant(hand.at(), ConsoleClock.HANOI));
        Map<VenueId, PlaceRow> rows = places.byId(command.stops());
        boolean inScope = command.stops().stream().allMatch(stop -> Optional.ofNullable(rows.get(stop))
                .filter(p -> officers.require().scope().covers(p.area()))
                .isPresent());
        if (!inScope) {
            throw new InspectionRefused(Reason.UNKNOWN_PLACE);
        }
        PlanId id = PlanId.next();
        table.add(id, command, Way.stops(command.stops().stream().map(rows::get).toList()), hand);
        events.publishEvent(new ActRecorded(
                "INSPECTION_PLANNED",
                "plan:" + id,
                command.area(),
                command.stops().size() + " stops"));
        return id;
    }

    private void check(MakePlan command, LocalDate today) {
        if (command.day().isBefore(today) || command.day().isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new InspectionRefused(Reason.BAD_TIME);
        }
        if (command.team().isBlank() || command.team().strip().length() > NAME_LIMIT) {
            throw new InspectionRefused(Reason.TEAM_MISSING);
        }
        boolean once = new HashSet<>(command.stops()).size() == command.stops().size();
        if (command.stops().isEmpty() || command.stops().size() > MOST_STOPS || !once) {
            throw new InspectionRefused(Reason.BAD_STOPS);
        }
        if (!officers.require().scope().covers(command.area())) {
            throw new InspectionRefused(Reason.UNKNOWN_PLACE);
        }
    }

    /** The plans of a day in the officer's areas, by team and shift. */
    @Transactional(readOnly = true)
    public List<PlanRow> of(LocalDate day) {
        return table.of(day, officers.require().scope());
    }

    /** One plan, or nothing when there is none in scope. */
    @Transactional(readOnly = true)
    public Optional<PlanRow> find(PlanId id) {
        return table.find(id).filter(plan -> officers.require().scope().covers(plan.area()));
    }

    /** The stops of a plan in its order; those that were visited on its day are marked. */
    @Transactional(readOnly = true)
    public List<Stop> stops(PlanRow plan) {
        return officers.require().scope().covers(plan.area()) ? table.stops(plan) : List.of();
    }

    /** Names of teams that were planned in the officer's areas in the last 60 days, for a choice. */
    @Transactional(readOnly = true)
    public List<String> teams() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        return table.teams(today, officers.require().scope());
    }
}

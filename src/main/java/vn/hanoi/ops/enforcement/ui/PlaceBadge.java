package vn.hanoi.ops.enforcement.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.Places;
import vn.hanoi.ops.enforcement.inspections.SuspensionState;
import vn.hanoi.ops.enforcement.inspections.Suspensions;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;

/** How many venues are due for another visit, or wait for the chair to suspend them. */
@Component
class PlaceBadge implements MenuBadge {

    private static final int CAP = 1_000;

    private final Places places;
    private final Suspensions suspensions;
    private final CurrentOfficer officers;

    PlaceBadge(Places places, Suspensions suspensions, CurrentOfficer officers) {
        this.places = places;
        this.suspensions = suspensions;
        this.officers = officers;
    }

    @Override
    public String route() {
        return PlaceAddress.ROUTE;
    }

    @Override
    public Waiting waiting() {
        Optional<Officer> officer = officers.find();
        if (officer.filter(o -> o.is(Role.OFFICE_CHAIR)).isPresent()) {
            List<AreaPath> offices = officer.orElseThrow().scope().paths();
            long waiting = suspensions.rows(EnumSet.of(SuspensionState.PROPOSED)).stream()
                    .filter(s -> offices.contains(s.area()))
                    .count();
            return new Waiting(waiting, false);
        }
        return officer.filter(o -> o.is(Role.WARD_POLICE, Role.VENUE_INSPECTOR))
                .map(o -> new Waiting(places.count(PlaceFilter.ALL.withDue(true), CAP), true))
                .orElse(Waiting.NOTHING);
    }
}

package vn.hanoi.ops.quarantine.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.quarantine.orders.Orders;
import vn.hanoi.ops.quarantine.sites.PlaceChanges;
import vn.hanoi.ops.quarantine.sites.QuarantineSiteRegister;
import vn.hanoi.ops.quarantine.sites.RoomBoard;
import vn.hanoi.ops.quarantine.sites.SitePlaces;
import vn.hanoi.ops.quarantine.sites.Sites;
import vn.hanoi.ops.quarantine.stays.DailyChecks;
import vn.hanoi.ops.quarantine.stays.Residents;
import vn.hanoi.ops.quarantine.stays.SiteAdmission;
import vn.hanoi.ops.quarantine.stays.StaySteps;

/** What the screens of sites are made from. */
@Component
record QuarantineParts(
        Sites sites,
        QuarantineSiteRegister register,
        SitePlaces places,
        PlaceChanges changes,
        RoomBoard board,
        Residents residents,
        SiteAdmission admission,
        StaySteps steps,
        Orders orders,
        DailyChecks checks,
        PersonRegister persons,
        ListPurpose purpose,
        Areas areas,
        CurrentOfficer officers,
        LiveChannel live,
        Clock clock) {

    /** Tells whether the officer works with the people at sites. */
    boolean cares() {
        return officers.require().is(Role.QUARANTINE_MANAGER, Role.HEALTH_OFFICER);
    }

    /** Tells whether the officer keeps the places of sites. */
    boolean keeps() {
        return officers.require().is(Role.QUARANTINE_MANAGER, Role.ADMIN);
    }

    /** Tells whether the officer registers sites. */
    boolean registers() {
        return officers.require().is(Role.ADMIN);
    }
}

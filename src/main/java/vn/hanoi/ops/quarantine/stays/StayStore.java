package vn.hanoi.ops.quarantine.stays;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.quarantine.sites.BedOccupancy;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/** Writes stays for the room itself and tells audit and open screens; who may do so the caller has asked already. */
@Component
class StayStore {

    private final QuarantineStayBook stays;
    private final BedOccupancy occupancy;
    private final QuarantineActs sites;
    private final ApplicationEventPublisher events;

    StayStore(
            QuarantineStayBook stays, BedOccupancy occupancy, QuarantineActs sites, ApplicationEventPublisher events) {
        this.stays = stays;
        this.occupancy = occupancy;
        this.sites = sites;
        this.events = events;
    }

    /** Ends a stay: the bed is free, and the room is cleaned when nobody lies there any more. */
    void leave(QuarantineStay stay, LeftHow how, Instant now) {
        UUID room = stay.room();
        occupancy.vacate(stay.id(), now);
        stay.leave(how, now);
        stays.saveAndFlush(stay);
        if (room != null) {
            occupancy.cleanWhenEmpty(room, now);
        }
        save(stay, "STAY_" + how.name());
    }

    void save(QuarantineStay stay, String act) {
        stays.saveAndFlush(stay);
        events.publishEvent(ActRecorded.of(act, "stay:" + stay.id(), stay.area())
                .about(stay.person().value()));
        sites.moved(stay.site(), stay.area());
    }
}

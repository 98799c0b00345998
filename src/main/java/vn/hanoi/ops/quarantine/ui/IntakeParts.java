package vn.hanoi.ops.quarantine.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.people.ui.PersonPickers;
import vn.hanoi.ops.quarantine.stays.AnnouncedBuses;
import vn.hanoi.ops.quarantine.stays.BusIntake;
import vn.hanoi.ops.quarantine.stays.Identification;
import vn.hanoi.ops.quarantine.stays.SitePapers;

/** What the screen of the intake needs. */
@Component
record IntakeParts(
        PersonPickers pickers,
        Identification identification,
        BusIntake buses,
        SitePapers papers,
        AnnouncedBuses announced) {}

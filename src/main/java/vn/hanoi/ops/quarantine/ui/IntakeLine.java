package vn.hanoi.ops.quarantine.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;
import vn.hanoi.ops.quarantine.stays.BusIntake;
import vn.hanoi.ops.quarantine.stays.Identification.Identified;
import vn.hanoi.ops.quarantine.stays.SiteAdmission.Proposal;

/** Somebody of the bus whose card was read. */
final class IntakeLine {

    private final Identified who;
    private final @Nullable PersonRow row;
    private final @Nullable LocalDate exposed;
    private @Nullable Proposal bed;
    private BusIntake.@Nullable Taken taken;

    IntakeLine(Identified who, @Nullable PersonRow row, @Nullable LocalDate exposed) {
        this.who = who;
        this.row = row;
        this.exposed = exposed;
    }

    PersonId person() {
        return who.person();
    }

    Identified who() {
        return who;
    }

    @Nullable
    PersonRow row() {
        return row;
    }

    @Nullable
    LocalDate exposed() {
        return exposed;
    }

    @Nullable
    Proposal bed() {
        return bed;
    }

    void propose(@Nullable Proposal proposal) {
        bed = proposal;
    }

    BusIntake.@Nullable Taken taken() {
        return taken;
    }

    void take(BusIntake.Taken result) {
        taken = result;
    }

    /** Tells whether the person still waits to be taken in. */
    boolean waits() {
        return taken == null || taken.stay() == null;
    }
}

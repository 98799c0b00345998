package vn.hanoi.ops.venues.register;

import java.util.List;

/** What was said about a venue cannot be taken; nothing was changed. */
public class InvalidVenue extends RuntimeException {

    private final transient List<VenueFault> faults;

    InvalidVenue(List<VenueFault> faults) {
        super("Venue not valid: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** Every fault that was found, field by field. */
    public List<VenueFault> faults() {
        return faults;
    }
}

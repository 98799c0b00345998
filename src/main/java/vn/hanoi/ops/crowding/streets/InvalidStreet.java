package vn.hanoi.ops.crowding.streets;

import java.util.List;

/** What was said about a street cannot be taken; nothing was changed. */
public class InvalidStreet extends RuntimeException {

    private final transient List<StreetFault> faults;

    InvalidStreet(List<StreetFault> faults) {
        super("Street not valid: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** Every fault that was found, field by field. */
    public List<StreetFault> faults() {
        return faults;
    }
}

package vn.hanoi.ops.crowding.settings;

import java.util.List;
import vn.hanoi.ops.crowding.level.RulesCheck.Fault;

/** The rules cannot be put into force; nothing was changed. */
public class InvalidRules extends RuntimeException {

    private final transient List<Fault> faults;

    InvalidRules(List<Fault> faults) {
        super("Rules not valid: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** Every fault that was found, field by field. */
    public List<Fault> faults() {
        return faults;
    }
}

package vn.hanoi.ops.cases.settings;

import java.util.List;
import vn.hanoi.ops.cases.rules.CaseRulesCheck.Fault;

/** The rules cannot be put into force; nothing was changed. */
public class InvalidCaseRules extends RuntimeException {

    private final transient List<Fault> faults;

    InvalidCaseRules(List<Fault> faults) {
        super("Rules not valid: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** Every fault that was found, field by field. */
    public List<Fault> faults() {
        return faults;
    }
}

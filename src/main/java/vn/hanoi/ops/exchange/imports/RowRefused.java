package vn.hanoi.ops.exchange.imports;

import java.util.List;

/** A row cannot be taken over: the record was changed since it was looked at, or a guard of the room refuses it. */
public class RowRefused extends RuntimeException {

    private final List<RowFault> faults;

    /** @param faults why, at least one */
    public RowRefused(List<RowFault> faults) {
        super("Row refused: " + faults.stream().map(RowFault::key).toList());
        this.faults = List.copyOf(faults);
    }

    /** Why. */
    public List<RowFault> faults() {
        return faults;
    }
}

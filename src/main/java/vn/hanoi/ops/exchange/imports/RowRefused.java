package vn.hanoi.ops.exchange.imports;

import java.util.List;
import java.util.Set;

/** A row cannot be taken over: the record was changed since it was looked at, or a guard of the room refuses it. */
public class RowRefused extends RuntimeException {

    private final List<RowFault> faults;
    private final Set<Integer> rows;

    /** Some row of the batch; which one is found by taking it apart. @param faults why, at least one */
    public RowRefused(List<RowFault> faults) {
        this(faults, Set.of());
    }

    /** These rows of the batch; the others can be taken over without them. @param rows their numbers */
    public RowRefused(List<RowFault> faults, Set<Integer> rows) {
        super("Row refused: " + faults.stream().map(RowFault::key).toList());
        this.faults = List.copyOf(faults);
        this.rows = Set.copyOf(rows);
    }

    /** Why. */
    public List<RowFault> faults() {
        return faults;
    }

    /** Which rows; none when the room does not know it. */
    public Set<Integer> rows() {
        return rows;
    }
}

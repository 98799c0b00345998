package vn.hanoi.ops.exchange.imports;

import java.util.List;
import java.util.Set;

/** A row cannot be taken over: the record was changed since it was looked at, or a guard of the room refuses it. */
public class RowRefused extends RuntimeException {

    private final List<RowFault> faults;
    private final Set<Integer> rows;
    private final boolean waiting;

    /** Some row of the batch; which one is found by taking it apart. @param faults why, at least one */
    public RowRefused(List<RowFault> faults) {
        this(faults, Set.of());
    }

    /** These rows of the batch; the others can be taken over without them. @param rows their numbers */
    public RowRefused(List<RowFault> faults, Set<Integer> rows) {
        this(faults, rows, false);
    }

    private RowRefused(List<RowFault> faults, Set<Integer> rows, boolean waiting) {
        super("Row refused: " + faults.stream().map(RowFault::key).toList());
        this.faults = List.copyOf(faults);
        this.rows = Set.copyOf(rows);
        this.waiting = waiting;
    }

    /** These rows do not fit yet: they may when other rows of the file are taken over. @param faults why, when these do not come */
    public static RowRefused untilOthersCome(List<RowFault> faults, Set<Integer> rows) {
        return new RowRefused(faults, rows, true);
    }

    /** Why. */
    public List<RowFault> faults() {
        return faults;
    }

    /** Which rows; none when the room does not know it. */
    public Set<Integer> rows() {
        return rows;
    }

    /** Tells whether the rows may fit when others of the file are taken over. */
    public boolean isWaiting() {
        return waiting;
    }
}

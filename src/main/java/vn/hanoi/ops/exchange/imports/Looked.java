package vn.hanoi.ops.exchange.imports;

import java.util.List;
import vn.hanoi.ops.access.privacy.Guarded;

/**
 * What a row would do, as the room sees it.
 *
 * @param differences fields of the record that the row would change
 * @param faults why the row is bad
 */
public record Looked(Verdict verdict, List<Difference> differences, List<RowFault> faults) {

    /**
     * A field before and after.
     *
     * @param titleKey translation key of the field's name
     * @param before as the officer may see it
     * @param after as the file has it
     */
    public record Difference(String titleKey, Guarded<String> before, String after) {}

    /** Copies what can change. */
    public Looked {
        differences = List.copyOf(differences);
        faults = List.copyOf(faults);
    }

    /** A row that makes a record. */
    public static Looked fresh() {
        return new Looked(Verdict.NEW, List.of(), List.of());
    }

    /** A row that changes nothing. */
    public static Looked same() {
        return new Looked(Verdict.SAME, List.of(), List.of());
    }

    /** A row that changes a record. */
    public static Looked changed(List<Difference> differences) {
        return new Looked(Verdict.CHANGED, differences, List.of());
    }

    /** A row that cannot be taken over. */
    public static Looked bad(List<RowFault> faults) {
        return new Looked(Verdict.BAD, List.of(), faults);
    }
}

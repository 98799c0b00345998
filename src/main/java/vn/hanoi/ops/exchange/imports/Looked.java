package vn.hanoi.ops.exchange.imports;

import java.util.List;
import java.util.stream.Stream;
import vn.hanoi.ops.access.privacy.Guarded;

/**
 * What a row would do, as the room sees it.
 *
 * @param differences fields of the record that the row would change
 * @param faults why the row is bad; of another row, which of its cells are not taken over
 * @param choices what an officer may decide about a doubtful row
 * @param decision what the room settled, given back when the row is taken over; at most 64 ASCII letters, never a name
 */
public record Looked(
        Verdict verdict, List<Difference> differences, List<RowFault> faults, List<Choice> choices, String decision) {

    /**
     * A field before and after.
     *
     * @param titleKey translation key of the field's name
     * @param before as the officer may see it
     * @param after as the file has it
     */
    public record Difference(String titleKey, Guarded<String> before, String after) {}

    /**
     * What an officer may decide.
     *
     * @param code given back with the row
     * @param titleKey translation key of the decision's words
     * @param facts what tells the record, each as the officer may see it
     * @param why in the officer's language, without personal data
     */
    public record Choice(String code, String titleKey, List<Guarded<?>> facts, String why) {

        /** Copies what can change. */
        public Choice {
            facts = List.copyOf(facts);
        }
    }

    /** Copies what can change. */
    public Looked {
        differences = List.copyOf(differences);
        faults = List.copyOf(faults);
        choices = List.copyOf(choices);
    }

    private static Looked of(Verdict verdict) {
        return new Looked(verdict, List.of(), List.of(), List.of(), "");
    }

    /** A row that makes a record. */
    public static Looked fresh() {
        return of(Verdict.NEW);
    }

    /** A row that changes nothing. */
    public static Looked same() {
        return of(Verdict.SAME);
    }

    /** A row that changes a record. */
    public static Looked changed(List<Difference> differences) {
        return new Looked(Verdict.CHANGED, differences, List.of(), List.of(), "");
    }

    /** A row that cannot be taken over. */
    public static Looked bad(List<RowFault> faults) {
        return new Looked(Verdict.BAD, List.of(), faults, List.of(), "");
    }

    /** A row of which an officer must decide which record it means. */
    public static Looked doubtful(List<Choice> choices) {
        return new Looked(Verdict.DOUBTFUL, List.of(), List.of(), choices, "");
    }

    /** The same with cells that are not taken over, each with why. */
    public Looked leaving(List<RowFault> cells) {
        List<RowFault> all =
                Stream.concat(faults.stream(), cells.stream()).distinct().toList();
        return new Looked(verdict, differences, all, choices, decision);
    }

    /** Tells whether the row can be taken over, or is so already. */
    public boolean isGood() {
        return verdict != Verdict.BAD;
    }

    /** The same with what the room settled. */
    public Looked deciding(String settled) {
        return new Looked(verdict, differences, faults, choices, settled);
    }
}

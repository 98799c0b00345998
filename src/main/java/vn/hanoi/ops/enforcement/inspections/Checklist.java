package vn.hanoi.ops.enforcement.inspections;

import java.time.LocalDate;
import java.util.List;

/**
 * What inspectors look at in a kind of venue.
 *
 * @param kind code of the kind, {@code *} for all others
 * @param version counted from 1 for each kind
 * @param validFrom the first day on which visits follow it
 */
public record Checklist(String kind, int version, LocalDate validFrom, List<Item> items, String source) {

    /** @param act code of the act that a "no" may be, or blank */
    public record Item(String code, String question, boolean must, String act) {}

    /** Copies what can change. */
    public Checklist {
        items = List.copyOf(items);
    }
}

package vn.hanoi.ops.cases.records;

import java.util.Map;

/**
 * Corrects fields of a case.
 *
 * @param version the version that the officer saw
 * @param before the values that the officer saw of the fields that are changed; blank for unknown
 * @param after the new values: days as {@code 2021-09-21}, numbers, names of places; blank for unknown
 */
public record AmendCase(int version, Map<AmendedField, String> before, Map<AmendedField, String> after) {

    /** Keeps its own copies. */
    public AmendCase {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}

package vn.hanoi.ops.exchange.imports;

import java.util.List;

/**
 * What is wrong in a row.
 *
 * @param field code of the column, or blank for the whole row
 * @param key translation key of the sentence that says what is allowed
 * @param values what the sentence fills in; never the cell itself
 */
public record RowFault(String field, String key, List<String> values) {

    /** Copies what can change. */
    public RowFault {
        values = List.copyOf(values);
    }

    /** A fault of a column. */
    public static RowFault of(String field, String key, String... values) {
        return new RowFault(field, key, List.of(values));
    }
}

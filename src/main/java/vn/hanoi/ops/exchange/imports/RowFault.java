package vn.hanoi.ops.exchange.imports;

import java.util.Collection;
import java.util.List;

/**
 * What is wrong in a row.
 *
 * @param field code of the column, or blank for the whole row
 * @param key translation key of the sentence that says what is allowed
 * @param values what the sentence fills in, {@link #words} among it; never the cell itself
 */
public record RowFault(String field, String key, List<String> values) {

    /** Copies what can change. */
    public RowFault {
        values = List.copyOf(values);
    }

    /** What a value begins with that is a list of translation keys, told in the reader's language. */
    static final String KEYS = "@";

    /** Words by their translation keys, as a value: who reads the fault reads them in the own language. */
    public static String words(Collection<String> keys) {
        return KEYS + String.join(" ", keys);
    }

    /** A fault of a column. */
    public static RowFault of(String field, String key, String... values) {
        return new RowFault(field, key, List.of(values));
    }
}

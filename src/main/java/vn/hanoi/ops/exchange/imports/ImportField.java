package vn.hanoi.ops.exchange.imports;

import java.util.Set;

/**
 * A column that a room understands.
 *
 * @param code name by which the room asks for the value
 * @param titleKey translation key of the column's title; its words in both languages are recognised
 * @param needed whether a file without the column is refused
 * @param names other heads under which files bring it, compared without marks, signs and capitals
 */
public record ImportField(String code, String titleKey, boolean needed, Set<String> names) {

    /** Copies what can change. */
    public ImportField {
        names = Set.copyOf(names);
    }
}

package vn.hanoi.ops.exchange.imports;

import java.util.List;
import java.util.Set;

/**
 * A layout in which a list comes: the room's own, or that of another program.
 *
 * @param code names it, such as {@code sormas-cases}
 * @param titleKey translation key of its name
 * @param fields its columns
 * @param signs heads that tell this layout from the others, compared as {@link ImportField#names}
 * @param strict whether two columns of one field are refused; of other programs' files the first one counts
 */
public record ImportForm(String code, String titleKey, List<ImportField> fields, Set<String> signs, boolean strict) {

    static final String OWN = "own";

    /** Copies what can change. */
    public ImportForm {
        fields = List.copyOf(fields);
        signs = Set.copyOf(signs);
    }

    /** The room's own layout. */
    public static ImportForm own(List<ImportField> fields) {
        return new ImportForm(OWN, "exchange.import.form.own", fields, Set.of(), true);
    }

    /** Another program's layout. */
    public static ImportForm of(String code, String titleKey, List<ImportField> fields, Set<String> signs) {
        return new ImportForm(code, titleKey, fields, signs, false);
    }
}

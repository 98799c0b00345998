package vn.hanoi.ops.exchange.imports;

import java.util.Map;

/**
 * A row of a file by the codes of its columns.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param form code of the layout in which it came
 * @param decision what the room or an officer settled about it when it was looked at; blank when nothing was
 */
public record ImportRow(int number, String form, String decision, Map<String, String> values) {

    /** A row in the room's own layout about which nothing was decided. */
    public ImportRow(int number, Map<String, String> values) {
        this(number, ImportForm.OWN, "", values);
    }

    /** The value of a column, blank when the file lacks it. */
    public String get(String code) {
        return values.getOrDefault(code, "");
    }
}

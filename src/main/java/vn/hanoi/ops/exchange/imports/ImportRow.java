package vn.hanoi.ops.exchange.imports;

import java.util.Map;

/**
 * A row of a file by the codes of its columns.
 *
 * @param number as a spreadsheet counts it, from 1
 */
public record ImportRow(int number, Map<String, String> values) {

    /** The value of a column, blank when the file lacks it. */
    public String get(String code) {
        return values.getOrDefault(code, "");
    }
}

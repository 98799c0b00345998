package vn.hanoi.ops.kernel.sheet;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells as text: days {@code dd/MM/yyyy}, times {@code dd/MM/yyyy HH:mm}, numbers without grouping; missing ones at
 *     the end are left out
 */
public record SheetRow(int number, List<String> cells) {

    /** The cell of a column from 0, blank when the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

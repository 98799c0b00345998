package vn.hanoi.ops.cases.ui.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.cases.records.AmendedValues;

/** What a pasted block would change, cell by cell, before anything is stored. */
record PastePlan(List<Cell> cells, boolean cut) {

    /** Most rows that one block may have. */
    static final int MOST = 500;

    /**
     * One cell.
     *
     * @param row of the list, counted from the cell in which the block was pasted
     * @param after as it would be stored
     * @param fault translation key of what is wrong, blank when nothing is
     */
    record Cell(int row, AmendedField field, String before, String typed, String after, String fault) {

        boolean changes() {
            return fault.isEmpty() && !after.equals(before);
        }
    }

    /**
     * Lays a block over the list.
     *
     * @param rows the values of each row from the first cell's on that the officer may change; a field left out is closed
     * @param columns the list's columns from the first cell's on
     * @param block rows by lines, cells by tabs, as a spreadsheet copies them
     */
    static PastePlan of(
            List<Map<AmendedField, String>> rows, List<AmendedField> columns, String block, LocalDate today) {
        String[] lines = block.replace("\r\n", "\n").replaceFirst("\n+$", "").split("\n", -1);
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < Math.min(lines.length, MOST); r++) {
            String[] typed = lines[r].split("\t", -1);
            for (int c = 0; c < Math.min(typed.length, columns.size()); c++) {
                Map<AmendedField, String> values = r < rows.size() ? rows.get(r) : Map.of();
                cells.add(cell(r, columns.get(c), values, typed[c], today));
            }
        }
        boolean beyond = lines.length > Math.min(rows.size(), MOST);
        return new PastePlan(
                List.copyOf(
                        cells.stream().filter(cell -> cell.row() < rows.size()).toList()),
                beyond);
    }

    /** The cells that would change. */
    List<Cell> changes() {
        return cells.stream().filter(Cell::changes).toList();
    }

    /** The cells that cannot be stored. */
    List<Cell> faults() {
        return cells.stream().filter(cell -> !cell.fault().isEmpty()).toList();
    }

    static Cell cell(int row, AmendedField field, Map<AmendedField, String> values, String typed, LocalDate today) {
        String before = values.getOrDefault(field, "");
        if (!values.containsKey(field)) {
            return new Cell(row, field, before, typed, before, "cases.sheet.closed");
        }
        String after = CellText.stored(field, typed).orElse(null);
        if (after == null) {
            return new Cell(row, field, before, typed, before, "cases.sheet.unreadable");
        }
        String fault = AmendedValues.fault(field, after, today)
                .map(reason -> "cases.refused." + reason)
                .orElse("");
        return new Cell(row, field, before, typed, after, fault);
    }
}

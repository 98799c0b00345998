package vn.hanoi.ops.exchange.imports;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.hanoi.ops.exchange.imports.StoredImports.Stored;

/** Faults in words: which column, what stands there, what is allowed. */
final class FaultWords {

    private static final int LONGEST_CELL = 40;

    private FaultWords() {}

    static List<String> of(List<RowFault> faults, List<String> cells, Stored stored) {
        return faults.stream().map(fault -> words(fault, cells, stored)).toList();
    }

    private static String words(RowFault fault, List<String> cells, Stored stored) {
        String allowed =
                text(fault.key(), fault.values().stream().map(FaultWords::value).toArray());
        int column = fault.field().isEmpty() ? -1 : stored.codes().indexOf(fault.field());
        if (column < 0) {
            return allowed;
        }
        String cell = column < cells.size() ? cells.get(column) : "";
        String head = stored.header().get(column);
        return cell.isBlank()
                ? text("exchange.import.fault.empty", head, allowed)
                : text("exchange.import.fault.cell", head, shortened(cell), allowed);
    }

    private static String value(String value) {
        return value.startsWith(RowFault.KEYS)
                ? Arrays.stream(value.substring(RowFault.KEYS.length()).split(" "))
                        .map(key -> text(key))
                        .collect(Collectors.joining(", "))
                : value;
    }

    private static String shortened(String cell) {
        return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL) + "…";
    }
}

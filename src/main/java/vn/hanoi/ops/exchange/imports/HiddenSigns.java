package vn.hanoi.ops.exchange.imports;

import java.util.List;
import java.util.Map;
import vn.hanoi.ops.kernel.PlainText;

/** Finds cells with signs that no text may hold, whatever list they belong to. */
final class HiddenSigns {

    private static final String FAULT = "exchange.import.fault.HIDDEN_SIGN";

    private HiddenSigns() {}

    /** A fault for each such cell. @param values the cells of a row by the codes of their columns */
    static List<RowFault> in(Map<String, String> values) {
        return values.entrySet().stream()
                .flatMap(cell -> PlainText.fault(cell.getValue()).stream()
                        .mapToObj(sign -> RowFault.of(cell.getKey(), FAULT, PlainText.name(sign))))
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
    }
}

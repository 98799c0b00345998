package vn.hanoi.ops.exchange.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as it is kept: its cells as the file had them, what was decided about it, and what became of it. */
record StoredRow(
        int number,
        List<String> cells,
        Verdict verdict,
        List<RowFault> faults,
        byte[] content,
        String decision,
        @Nullable TakenOver done) {

    ImportRow row(String form, ColumnMap map) {
        return new ImportRow(number, form, decision, map.values(cells));
    }
}

package vn.hanoi.ops.exchange.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as it is kept: its cells as the file had them, and what became of it. */
record StoredRow(
        int number,
        List<String> cells,
        Verdict verdict,
        List<RowFault> faults,
        byte[] content,
        @Nullable TakenOver done) {

    ImportRow row(ColumnMap map) {
        return new ImportRow(number, map.values(cells));
    }
}

package vn.hanoi.ops.exchange.imports;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.exchange.imports.StoredImports.Stored;
import vn.hanoi.ops.kernel.sheet.SheetFormat;
import vn.hanoi.ops.kernel.sheet.SheetWriter;
import vn.hanoi.ops.kernel.sheet.SheetWriter.Stamp;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The bad rows of a file, for the officer who brought them: the same columns and what is wrong in words. */
@Component
class BadRows {

    private static final int PAGE = 500;

    private final StoredRows rows;

    BadRows(StoredRows rows) {
        this.rows = rows;
    }

    void write(Stored stored, SheetFormat format, OutputStream out) throws IOException {
        ImportSummary summary = stored.summary();
        List<String> header = new ArrayList<>(stored.header());
        header.add(text("exchange.import.faults"));
        String by = summary.officer() + " " + Formats.dateTime(summary.at());
        Stamp stamp = new Stamp(
                text("exchange.import.badRows"),
                by,
                summary.id().toString(),
                count -> text("exchange.import.stamp", summary.id().toString(), by, count));
        SheetWriter sheet = SheetWriter.open(format, out, header, stamp);
        int after = 0;
        for (List<StoredRow> page = page(summary, after); !page.isEmpty(); page = page(summary, after)) {
            for (StoredRow row : page) {
                sheet.row(cells(row, stored));
                after = row.number();
            }
        }
        sheet.close();
    }

    private List<StoredRow> page(ImportSummary summary, int after) {
        return rows.page(summary.id(), Set.of(Verdict.BAD), after, PAGE);
    }

    private static List<String> cells(StoredRow row, Stored stored) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < stored.header().size()) {
            cells.add("");
        }
        cells.add(String.join(" ", FaultWords.of(row.faults(), row.cells(), stored)));
        return cells;
    }
}

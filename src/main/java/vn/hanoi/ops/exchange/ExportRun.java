package vn.hanoi.ops.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.kernel.sheet.SheetFormat;
import vn.hanoi.ops.kernel.sheet.SheetWriter;
import vn.hanoi.ops.kernel.sheet.SheetWriter.Stamp;

/** One writing of a file, as the list that writes it sees it. */
public final class ExportRun {

    private final ExportRow order;
    private final ExportQuery query;
    private final Disclosure disclosure;
    private final OutputStream out;
    private final Stamp stamp;
    private final RunningExports.Progress progress;

    ExportRun(
            ExportRow order,
            ExportQuery query,
            Disclosure disclosure,
            OutputStream out,
            Stamp stamp,
            RunningExports.Progress progress) {
        this.order = order;
        this.query = query;
        this.disclosure = disclosure;
        this.out = out;
        this.stamp = stamp;
        this.progress = progress;
    }

    /** The form that was ordered. */
    public ExportFormat format() {
        return order.format();
    }

    /** What the list is filtered by. */
    public ExportQuery query() {
        return query;
    }

    /** How declared values leave in this file: for its purpose, through the channel of exports. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** Begins a table; it is closed when its last row is written, and not when something failed. */
    public SheetWriter sheet(List<String> header) throws IOException {
        SheetFormat form = format() == ExportFormat.CSV ? SheetFormat.CSV : SheetFormat.XLSX;
        return SheetWriter.open(form, out, header, stamp);
    }

    /** Where a file of another form goes. */
    public OutputStream out() {
        return out;
    }

    /** The line that says who took the file out and when; every form of file carries it. */
    public String stamp() {
        return stamp.words().apply(progress.rows());
    }

    /** Counts a row that is about to be written. @throws ExportCancelled when the officer stopped it */
    public void count() {
        progress.next();
    }
}

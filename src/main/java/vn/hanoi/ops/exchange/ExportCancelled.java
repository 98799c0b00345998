package vn.hanoi.ops.exchange;

/** The officer stopped a file while it was written. */
public class ExportCancelled extends RuntimeException {

    ExportCancelled() {
        super("The export was cancelled");
    }
}

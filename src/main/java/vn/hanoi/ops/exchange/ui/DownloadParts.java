package vn.hanoi.ops.exchange.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import vn.hanoi.ops.exchange.ExportDownload;
import vn.hanoi.ops.exchange.ExportRefused;
import vn.hanoi.ops.exchange.ExportRow;
import vn.hanoi.ops.exchange.Exports;
import vn.hanoi.ops.kernel.LiveChannel;

/** What a screen needs to hand a file to the browser and to follow it. */
record DownloadParts(Exports exports, ExportDownload download, LiveChannel live) {

    private static final int GONE = 410;

    DownloadHandler handler(ExportRow row) {
        return event -> {
            event.setFileName(row.kind() + "-" + row.id().toString().substring(0, 8) + "."
                    + row.format().ending());
            event.setContentType(row.format().mediaType());
            try {
                download.write(row.id(), event.getOutputStream());
            } catch (ExportRefused refused) {
                event.getResponse().setStatus(GONE);
            }
        };
    }
}

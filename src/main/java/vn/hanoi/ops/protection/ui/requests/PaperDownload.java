package vn.hanoi.ops.protection.ui.requests;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import vn.hanoi.ops.kernel.paper.PaperFile;
import vn.hanoi.ops.kernel.paper.PaperMark;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.held.PaperText;
import vn.hanoi.ops.protection.requests.RequestRow;

/** The reviewed paper as a PDF file; each download is a print that the audit keeps. */
final class PaperDownload {

    private PaperDownload() {}

    static DownloadHandler of(RequestDesk desk, RequestRow row) {
        String officer = desk.officer().username();
        return event -> {
            PaperText text = desk.papers().print(row.id());
            event.setFileName(row.number() + ".pdf");
            event.setContentType("application/pdf");
            String printed = officer + " · " + Formats.dateTime(desk.list().now());
            try (OutputStream out = event.getOutputStream();
                    PaperFile file = new PaperFile(out, row.number(), new PaperMark("", printed))) {
                file.add(PaperDocument.of(row, text, desk.list().now()));
            }
        };
    }
}

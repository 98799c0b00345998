package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.function.Consumer;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.ViolationId;

/** Downloads a file's paper as PDF. */
final class PaperLink {

    private PaperLink() {}

    static Anchor of(FileParts parts, ViolationId id) {
        return link("bien-ban.pdf", out -> parts.papers().write(id, out));
    }

    static Anchor of(FileParts parts, DecisionId id) {
        return link("quyet-dinh.pdf", out -> parts.papers().write(id, out));
    }

    private static Anchor link(String name, Consumer<OutputStream> write) {
        Anchor link = new Anchor();
        link.setText(text("enforcement.desk.print"));
        link.setId("print-paper");
        link.setHref((DownloadHandler) event -> {
            event.setFileName(name);
            event.setContentType("application/pdf");
            write.accept(event.getOutputStream());
        });
        return link;
    }
}

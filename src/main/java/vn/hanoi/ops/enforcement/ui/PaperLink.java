package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.function.BiConsumer;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.papers.PaperForm;

/** Downloads a file's paper: as PDF, or for a word processor. */
final class PaperLink {

    private PaperLink() {}

    static Span of(FileParts parts, ViolationId id) {
        return links("bien-ban", (form, out) -> parts.papers().write(id, form, out));
    }

    static Span of(FileParts parts, DecisionId id) {
        return links("quyet-dinh", (form, out) -> parts.papers().write(id, form, out));
    }

    private static Span links(String name, BiConsumer<PaperForm, OutputStream> write) {
        Span links = new Span(link(name, PaperForm.PDF, write), link(name, PaperForm.DOCX, write));
        links.addClassName("paper-links");
        return links;
    }

    private static Anchor link(String name, PaperForm form, BiConsumer<PaperForm, OutputStream> write) {
        Anchor link = new Anchor();
        link.setText(text("enforcement.desk.print." + form));
        link.setId("print-" + form.ending());
        link.setHref((DownloadHandler) event -> {
            event.setFileName(name + "." + form.ending());
            event.setContentType(form.mediaType());
            write.accept(form, event.getOutputStream());
        });
        return link;
    }
}

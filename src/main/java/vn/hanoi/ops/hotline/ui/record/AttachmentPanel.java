package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.TicketAttachment;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketEntry;
import vn.hanoi.ops.hotline.tickets.TicketFiles;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.files.FileTerms;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Photos and papers of the open ticket; those of a ticket about a person are open only to whoever handles it. */
class AttachmentPanel extends Composite<Div> {

    private static final int KILO = 1_024;

    private final RecordInquiry inquiry;
    private final TicketFiles files;
    private final Runnable moved;
    private final Div lines = new Div();
    private final Upload upload;
    private @Nullable TicketId id;

    AttachmentPanel(RecordInquiry inquiry, TicketFiles files, Runnable moved) {
        this.inquiry = inquiry;
        this.files = files;
        this.moved = moved;
        this.upload = new Upload(UploadHandler.inMemory((metadata, content) -> add(metadata.fileName(), content)));
        FileTerms terms = files.terms();
        upload.setI18n(ComponentTexts.upload());
        upload.setUploadButton(new Button(text("hotline.files.add")));
        upload.setMaxFileSize((int) terms.largest());
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(event -> refuse(FileRefused.Reason.TOO_LARGE));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.getElement()
                .setAttribute(
                        "title",
                        text(
                                "hotline.files.terms",
                                Formats.number(terms.megabytes()),
                                Formats.number(terms.perRecord())));
        lines.addClassName("ticket-files");
        getContent().add(new H3(text("hotline.files.title")), lines, upload);
    }

    void show(TicketDetails details) {
        id = details.row().id();
        boolean own = inquiry.own(details.row());
        lines.removeAll();
        List<TicketAttachment> attached = files.of(id);
        boolean open = own || !details.row().personal();
        attached.forEach(file -> lines.add(line(details, file, open)));
        if (attached.isEmpty()) {
            lines.add(new Span(text("hotline.files.none")));
        }
        upload.setVisible(own && details.row().master() == null);
    }

    private Div line(TicketDetails details, TicketAttachment file, boolean open) {
        TicketId ticket = details.row().id();
        String name = inquiry.plain().text(file.name());
        Div line = new Div();
        if (open) {
            Anchor link = new Anchor(handler(ticket, file, name), name);
            link.setTarget("_blank");
            line.add(link);
        } else {
            line.add(new Span(name));
        }
        String by =
                TicketEntry.CONSOLE_ITSELF.equals(file.addedBy()) ? text("hotline.files.byCitizen") : file.addedBy();
        Span note = new Span(text(
                "hotline.files.size",
                by + " · " + Formats.dateTime(file.addedAt()),
                Formats.number(Math.max(1, file.bytes() / KILO))));
        note.addClassName("note");
        line.add(note);
        if (file.shownPublic()) {
            line.add(new Span(text("hotline.files.shown")));
        }
        if (inquiry.hotline() && file.picture() && !details.row().personal()) {
            line.add(toggle(ticket, file));
        }
        return line;
    }

    private Button toggle(TicketId ticket, TicketAttachment file) {
        Button toggle = new Button(text(file.shownPublic() ? "hotline.files.hide" : "hotline.files.show"), event -> {
            TicketTexts.attempt(() -> {
                        files.show(ticket, file.id(), !file.shownPublic());
                        return ticket;
                    })
                    .ifPresent(Notifications::error);
            moved.run();
        });
        toggle.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return toggle;
    }

    /** Pictures open in the browser; everything else is saved, so that nothing runs in the console's own name. */
    private DownloadHandler handler(TicketId ticket, TicketAttachment file, String name) {
        var handler = DownloadHandler.fromInputStream(
                event -> new DownloadResponse(files.open(ticket, file.id()), name, file.mediaType(), file.bytes()));
        return file.picture() ? handler.inline() : handler;
    }

    private void add(String name, byte[] content) {
        TicketId ticket = id;
        if (ticket == null) {
            return;
        }
        try {
            TicketTexts.attempt(() -> {
                        files.add(ticket, name, content);
                        return ticket;
                    })
                    .ifPresent(Notifications::error);
        } catch (FileRefused refused) {
            refuse(refused.reason());
        }
        moved.run();
    }

    private void refuse(FileRefused.Reason reason) {
        FileTerms terms = files.terms();
        Notifications.error(text(reason.key(), Formats.number(terms.megabytes()), Formats.number(terms.perRecord())));
    }
}

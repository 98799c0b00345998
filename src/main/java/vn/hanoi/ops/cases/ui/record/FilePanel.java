package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.Attachment;
import vn.hanoi.ops.cases.records.Attachments;
import vn.hanoi.ops.cases.ui.steps.Attempt;
import vn.hanoi.ops.cases.ui.steps.StepForm;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.files.FileTerms;
import vn.hanoi.ops.kernel.files.StoredFile;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Pictures and papers of the open case. */
class FilePanel extends Composite<Div> {

    private static final int KILO = 1_024;

    private final CaseId id;
    private final transient Attachments attachments;
    private final transient Disclosure disclosure;
    private final boolean work;
    private final Runnable taken;

    FilePanel(CaseFile file, Disclosure disclosure, Attachments attachments, boolean work, Runnable taken) {
        this.id = file.id();
        this.disclosure = disclosure;
        this.attachments = attachments;
        this.work = work;
        this.taken = taken;
        UnorderedList list = new UnorderedList();
        list.addClassName("case-markers");
        List<Attachment> files = file.attachments();
        files.forEach(attachment -> list.add(disclosure
                .value(attachment.attachment())
                .map(this::line)
                .orElseGet(() -> new ListItem(text("cases.files.hidden")))));
        getContent().addClassName("case-panel");
        getContent().add(new H3(text("cases.files")), list);
        if (work) {
            getContent().add(upload());
        }
        getContent().setVisible(work || !files.isEmpty());
    }

    private ListItem line(StoredFile file) {
        Anchor link = new Anchor(handler(file), file.name());
        link.setTarget("_blank");
        Span note = new Span(text(
                "cases.files.note",
                file.addedBy(),
                Formats.dateTime(file.addedAt()),
                Formats.number(Math.max(1, file.bytes() / KILO))));
        note.addClassName("note");
        ListItem item = new ListItem(link, note);
        if (work) {
            Button remove = new Button(text("cases.files.remove"), event -> remove(file));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            item.add(remove);
        }
        return item;
    }

    /** Pictures open in the browser; everything else is saved, so that nothing runs in the console's own name. */
    private DownloadHandler handler(StoredFile file) {
        var handler = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                attachments.open(id, file.id(), disclosure), file.name(), file.mediaType(), file.bytes()));
        return file.mediaType().startsWith("image/") ? handler.inline() : handler;
    }

    private Upload upload() {
        FileTerms terms = attachments.terms();
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> add(metadata.fileName(), content)));
        upload.setI18n(ComponentTexts.upload());
        upload.setUploadButton(new Button(text("cases.files.add")));
        upload.setMaxFileSize((int) terms.largest());
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(event -> refuse(FileRefused.Reason.TOO_LARGE));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void add(String name, byte[] content) {
        try {
            Attempt.of(() -> attachments.add(id, name, content)).ifPresent(Notifications::error);
            taken.run();
        } catch (FileRefused refused) {
            refuse(refused.reason());
        }
    }

    private void refuse(FileRefused.Reason reason) {
        FileTerms terms = attachments.terms();
        Notifications.error(text(reason.key(), Formats.number(terms.megabytes()), Formats.number(terms.perRecord())));
    }

    private void remove(StoredFile file) {
        TextArea reason = StepForm.words("cases.steps.reason", true);
        new StepForm("cases.files.REMOVE", () -> {
                    Optional<String> refused = Attempt.of(() -> attachments.remove(id, file.id(), reason.getValue()));
                    if (refused.isEmpty()) {
                        taken.run();
                    }
                    return refused;
                })
                .with(reason)
                .destructive()
                .open();
    }
}

package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.evidence.Evidence;
import vn.hanoi.ops.enforcement.evidence.Photo;
import vn.hanoi.ops.enforcement.evidence.Subject;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The photos of a visit or a record, and a box to add one from the telephone's camera. */
class EvidencePanel extends Div {

    private final Evidence evidence;
    private final Subject subject;
    private final Clock clock;
    private final Div pictures = new Div();
    private @Nullable GeoPoint position;

    EvidencePanel(Evidence evidence, Subject subject, boolean adds, Clock clock) {
        this.evidence = evidence;
        this.subject = subject;
        this.clock = clock;
        addClassName("evidence");
        add(new H3(text("enforcement.evidence.title")), pictures);
        if (adds) {
            Upload upload =
                    new Upload(UploadHandler.inMemory((metadata, content) -> keep(metadata.fileName(), content)));
            upload.setAcceptedFileTypes("image/*");
            upload.getElement().setAttribute("capture", "environment");
            upload.setUploadButton(new Button(text("enforcement.evidence.add")));
            upload.setDropAllowed(false);
            add(upload);
            addAttachListener(event -> askDevice());
        }
        show();
    }

    private void askDevice() {
        getElement()
                .executeJs("""
                        return new Promise(done => navigator.geolocation.getCurrentPosition(
                          p => done([p.coords.latitude, p.coords.longitude]), () => done([]),
                          {enableHighAccuracy: true, timeout: 10000}))
                        """)
                .then(answer -> position = answer.size() == 2
                        ? new GeoPoint(answer.get(0).asDouble(), answer.get(1).asDouble())
                        : null);
    }

    private void keep(String name, byte[] content) {
        try {
            evidence.add(subject, name, clock.instant(), position, content);
            show();
        } catch (FileRefused e) {
            Notifications.error(text("enforcement.evidence.refused"));
        }
    }

    private void show() {
        pictures.removeAll();
        for (Photo photo : evidence.of(subject)) {
            Image image = new Image(
                    (DownloadHandler)
                            event -> evidence.open(subject, photo.file()).ifPresent(in -> copy(event, photo, in)),
                    text("enforcement.evidence.of", Formats.dateTime(photo.takenAt())));
            image.addClassName("evidence-picture");
            pictures.add(new Div(
                    image,
                    new Span(Formats.dateTime(photo.takenAt()) + " · " + photo.officer() + " · "
                            + photo.sha256().substring(0, 12))));
        }
        if (pictures.getElement().getChildCount() == 0) {
            pictures.add(new Span(text("enforcement.evidence.none")));
        }
    }

    private static void copy(DownloadEvent event, Photo photo, InputStream in) {
        event.setContentType(photo.mediaType());
        try (in) {
            in.transferTo(event.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.photos.PosterPhoto;
import vn.hanoi.ops.venues.register.VenueDetails;

/** The photos of a venue's codes, for who may see them. */
class PhotoStrip extends Div {

    PhotoStrip(VenueParts parts, VenueDetails venue) {
        List<PosterPhoto> photos = parts.photos().of(venue);
        if (photos.isEmpty()) {
            setVisible(false);
            return;
        }
        add(new H3(text("venues.post.photos")));
        for (PosterPhoto photo : photos) {
            String words = Formats.dateTime(photo.takenAt()) + " · " + photo.takenBy();
            if (parts.privacy().on(Channel.FORM).value(photo.posterPhoto()).isPresent()) {
                Image picture = new Image(
                        (DownloadHandler) event -> parts.photos()
                                .open(venue, photo.file())
                                .ifPresent(content -> copy(event, photo, content)),
                        text("venues.post.photoOf", Formats.dateTime(photo.takenAt())));
                picture.setMaxWidth("100%");
                picture.getStyle().set("max-height", "18rem");
                add(picture);
            }
            add(new Div(new Span(words)));
        }
    }

    private static void copy(DownloadEvent event, PosterPhoto photo, InputStream content) {
        event.setContentType(photo.mediaType());
        try (content) {
            content.transferTo(event.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.venues.VenueId;

/** Notes that a code hangs at its door; a picture shows it. */
class PostDialog extends Dialog {

    /** @param done called when it is noted */
    PostDialog(VenueParts parts, VenueId venue, Runnable done) {
        Upload picture = new Upload(UploadHandler.inMemory((metadata, content) -> {
            if (post(parts, venue, content)) {
                close();
                done.run();
            }
        }));
        Button take = new Button(text("venues.post.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setId("take-photo");
        picture.setAcceptedFileTypes("image/*");
        picture.getElement().setAttribute("capture", "environment");
        picture.setUploadButton(take);
        picture.setDropAllowed(false);
        picture.setId("post-photo");
        setHeaderTitle(text("venues.verb.post"));
        setWidth("28rem");
        add(new Paragraph(text("venues.post.help")), picture);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()));
    }

    private static boolean post(VenueParts parts, VenueId venue, byte[] content) {
        try {
            return Steps.take(() -> parts.photos().post(venue, content, null));
        } catch (FileRefused e) {
            Notifications.error(text("venues.post.refused"));
            return false;
        }
    }
}

package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.vision.InvalidPictures;
import vn.hanoi.ops.vision.PictureData;
import vn.hanoi.ops.vision.PictureDetails;

/** Takes a picture camera up or changes one. */
class PictureDialog extends Dialog {

    private final VisionParts parts;
    private final Optional<PictureDetails> before;
    private final Consumer<CameraId> saved;
    private final PictureForm form;

    /** @param saved told the camera after it was stored */
    PictureDialog(VisionParts parts, Optional<PictureDetails> before, Consumer<CameraId> saved) {
        this.parts = parts;
        this.before = before;
        this.saved = saved;
        this.form = new PictureForm(parts.cameras());
        before.ifPresent(b -> form.show(b, parts.cameras().find(b.data().camera())));
        setHeaderTitle(text(before.isPresent() ? "vision.change" : "vision.takeUp"));
        setWidth("720px");
        add(form);
        Button save = new Button(text("vision.save"), event -> save());
        save.setId("save-pictures");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void save() {
        form.read().ifPresent(data -> {
            try {
                store(data);
                close();
                Notifications.success(text("vision.saved"));
                saved.accept(data.camera());
            } catch (InvalidPictures e) {
                form.showFaults(e.faults());
            } catch (OptimisticLockingFailureException e) {
                Notifications.error(text("vision.changedMeanwhile"));
            }
        });
    }

    private void store(PictureData data) {
        if (before.isEmpty()) {
            parts.register().takeUp(data);
        } else {
            parts.register().change(before.get().version(), data);
        }
    }
}

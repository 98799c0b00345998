package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.cameras.CameraData;
import vn.hanoi.ops.cameras.CameraDetails;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.InvalidCamera;
import vn.hanoi.ops.kernel.ui.Notifications;

/** Registers a camera or changes one. */
class CameraDialog extends Dialog {

    private final CameraRegistry registry;
    private final Optional<CameraDetails> before;
    private final Consumer<String> saved;
    private final CameraForm form = new CameraForm();

    /** @param saved told the code of the camera after it was stored */
    CameraDialog(CameraRegistry registry, Optional<CameraDetails> before, Consumer<String> saved) {
        this.registry = registry;
        this.before = before;
        this.saved = saved;
        before.ifPresent(form::show);
        setHeaderTitle(text(before.isPresent() ? "cameras.form.change" : "cameras.form.register"));
        setWidth("720px");
        add(form);
        Button save = new Button(text("cameras.form.save"), event -> save());
        save.setId("save-camera");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void save() {
        form.read().ifPresent(data -> {
            try {
                store(data);
                close();
                Notifications.success(text("cameras.form.saved", data.code()));
                saved.accept(data.code());
            } catch (InvalidCamera e) {
                form.showProblems(e.problems());
            } catch (OptimisticLockingFailureException e) {
                Notifications.error(text("cameras.form.changedMeanwhile"));
            }
        });
    }

    private void store(CameraData data) {
        if (before.isPresent()) {
            registry.change(before.get().camera().id(), before.get().version(), data);
        } else {
            registry.register(data);
        }
    }
}

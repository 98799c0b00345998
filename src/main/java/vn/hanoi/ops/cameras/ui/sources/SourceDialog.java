package vn.hanoi.ops.cameras.ui.sources;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.sources.InvalidSource;
import vn.hanoi.ops.cameras.sources.SourceData;
import vn.hanoi.ops.cameras.sources.SourceDetails;
import vn.hanoi.ops.cameras.sources.SourceId;
import vn.hanoi.ops.cameras.sources.SourceRegister;
import vn.hanoi.ops.kernel.ui.Notifications;

/** Registers a source or changes one. */
class SourceDialog extends Dialog {

    private final SourceRegister register;
    private final Optional<SourceDetails> before;
    private final Consumer<SourceId> saved;
    private final SourceForm form;

    /** @param saved told the source after it was stored */
    SourceDialog(
            SourceRegister register, CameraRegistry cameras, Optional<SourceDetails> before, Consumer<SourceId> saved) {
        this.register = register;
        this.before = before;
        this.saved = saved;
        this.form = new SourceForm(cameras);
        before.ifPresent(b -> form.show(b.data()));
        setHeaderTitle(text(before.isPresent() ? "cameras.source.change" : "cameras.source.register"));
        setWidth("760px");
        add(form);
        Button save = new Button(text("cameras.source.save"), event -> save());
        save.setId("save-source");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void save() {
        form.read().ifPresent(data -> {
            try {
                SourceId id = store(data);
                close();
                Notifications.success(text("cameras.source.saved", data.code()));
                saved.accept(id);
            } catch (InvalidSource e) {
                form.showFaults(e.faults());
            } catch (OptimisticLockingFailureException e) {
                Notifications.error(text("cameras.source.changedMeanwhile"));
            }
        });
    }

    private SourceId store(SourceData data) {
        if (before.isEmpty()) {
            return register.register(data);
        }
        register.change(before.get().id(), before.get().version(), data);
        return before.get().id();
    }
}

package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.people.PersonId;

/** Enters a person: scan or type, look who it may be, pick that record or store a new one. */
class RegisterDialog extends Dialog {

    private final transient PeopleParts parts;
    private final transient Consumer<PersonId> done;
    private final PersonPicker picker;

    /** @param purpose what records that may be the person are looked at for
     * @param done told the person, picked or new */
    RegisterDialog(PeopleParts parts, Purpose purpose, Consumer<PersonId> done) {
        this.parts = parts;
        this.done = done;
        picker = new PersonPicker(
                parts, parts.privacy().on(Channel.PICKER).serving(purpose), picked -> picked.ifPresent(this::use));
        setHeaderTitle(text("people.register.title"));
        setWidth("860px");
        add(picker);
        Button save = new Button(text("people.register.save"), e -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-person");
        getFooter().add(new Button(text("kernel.cancel"), e -> close()), save);
        picker.focus();
    }

    private void save() {
        AreaPath place =
                parts.officers().require().scope().paths().stream().findFirst().orElse(AreaPath.CITY);
        picker.take(place).ifPresent(id -> {
            close();
            Notifications.success(text("people.register.saved"));
            done.accept(id);
        });
    }

    private void use(PersonId id) {
        if (parts.people().find(id).isEmpty()) {
            picker.clear();
            Notifications.error(text("people.register.elsewhere"));
            return;
        }
        close();
        done.accept(id);
    }
}

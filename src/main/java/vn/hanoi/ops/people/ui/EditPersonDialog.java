package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.people.ChangePerson;
import vn.hanoi.ops.people.PersonConflict;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonEdit;

/** Changes a record field by field; when somebody else saved first, asks for each field whose value stays. */
class EditPersonDialog extends Dialog {

    private final transient PeopleParts parts;
    private final transient PersonDetails before;
    private final transient Disclosure disclosure;
    private final transient Runnable saved;
    private final EditForm form;

    /** @param saved told after the record was stored */
    EditPersonDialog(PeopleParts parts, PersonDetails before, Disclosure disclosure, Runnable saved) {
        this.parts = parts;
        this.before = before;
        this.disclosure = disclosure;
        this.saved = saved;
        form = new EditForm(parts, before, disclosure);
        setHeaderTitle(text("people.edit.title"));
        setWidth("640px");
        add(form);
        Button save = new Button(text("people.edit.save"), e -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-person");
        getFooter().add(new Button(text("kernel.cancel"), e -> close()), save);
    }

    private void save() {
        form.edits().ifPresent(edits -> store(before.version(), edits));
    }

    private void store(int version, List<PersonEdit> edits) {
        try {
            parts.people().change(new ChangePerson(before.id(), version, edits));
            close();
            Notifications.success(text("people.edit.saved"));
            saved.run();
        } catch (PersonConflict conflict) {
            new ConflictDialog(
                            conflict,
                            edits,
                            disclosure,
                            chosen -> store(conflict.now().version(), chosen))
                    .open();
        }
    }
}

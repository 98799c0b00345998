package vn.hanoi.ops.cameras.ui.health;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.cameras.trouble.MaintenanceBoard;
import vn.hanoi.ops.kernel.ui.Notifications;

/** Whom to call when cameras of one product fail. */
class ContactDialog extends Dialog {

    /** @param changed told after it was entered */
    ContactDialog(MaintenanceBoard board, String product, Runnable changed) {
        String name = text("cameras.product." + product);
        TextField contact = new TextField(text("cameras.trouble.call"));
        contact.setId("contact");
        contact.setWidthFull();
        contact.setMaxLength(MaintenanceBoard.CONTACT_LENGTH);
        contact.setValue(board.contacts().getOrDefault(product, ""));
        contact.setHelperText(text("cameras.contact.help", name));
        setHeaderTitle(text("cameras.contact.title", name));
        setWidth("480px");
        add(contact);
        Button save = new Button(text("cameras.contact.save"), event -> {
            board.contact(product, contact.getValue());
            close();
            Notifications.success(text("cameras.contact.saved", name));
            changed.run();
        });
        save.setId("save-contact");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }
}

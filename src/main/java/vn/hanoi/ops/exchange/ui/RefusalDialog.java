package vn.hanoi.ops.exchange.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.hanoi.ops.exchange.Exports;

/** Asks why a file is refused. */
class RefusalDialog extends Dialog {

    RefusalDialog(Consumer<String> refused) {
        TextArea note = new TextArea(text("exchange.refuse.note"));
        note.setWidthFull();
        note.setMaxLength(Exports.TEXT_LIMIT);
        note.setRequired(true);
        note.setErrorMessage(text("kernel.required"));
        note.focus();
        Button refuse = new Button(text("exchange.refuse"), event -> {
            if (note.getValue().isBlank()) {
                note.setInvalid(true);
                return;
            }
            close();
            refused.accept(note.getValue());
        });
        refuse.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        setHeaderTitle(text("exchange.refuse.title"));
        setWidth("30rem");
        add(note);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), refuse);
    }
}

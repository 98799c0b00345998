package vn.hanoi.ops.protection.ui.requests;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks for one value before a step; stays open when the step is refused. */
class ChoiceDialog extends Dialog {

    /**
     * @param key prefix of the translations: title, consequence, save
     * @param step what it answers is why it was refused
     */
    ChoiceDialog(String key, Component field, Supplier<Optional<String>> step) {
        setHeaderTitle(text(key + ".title"));
        setWidth("min(30rem, calc(100vw - 24px))");
        Paragraph error = new Paragraph();
        error.addClassName("ops-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Button save = new Button(text(key + ".save"), event -> step.get()
                .ifPresentOrElse(
                        why -> {
                            error.setText(why);
                            error.setVisible(true);
                        },
                        this::close));
        save.setId("step-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(text(key + ".consequence")), field, error);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }
}

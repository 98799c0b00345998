package vn.hanoi.ops.protection.ui.parts;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/** Asks for words before a step; stays open with what was typed when the step is refused. */
public class WordsDialog extends Dialog {

    private static final int LIMIT = 1_000;

    private final TextArea words;
    private final Paragraph error = new Paragraph();
    private final Div body = new Div();

    /**
     * @param key prefix of the translations: title, consequence, label, save
     * @param step takes the words; what it answers is why it was refused
     */
    public WordsDialog(String key, Function<String, Optional<String>> step) {
        setHeaderTitle(text(key + ".title"));
        setWidth("min(34rem, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        words = new TextArea(text(key + ".label"));
        words.setId("step-words");
        words.setMaxLength(LIMIT);
        words.setMinRows(3);
        words.setWidthFull();
        words.setHelperText(text("protection.words.help"));
        error.addClassName("ops-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Button save = new Button(
                text(key + ".save"), event -> step.apply(words.getValue()).ifPresentOrElse(this::refuse, this::close));
        save.setId("step-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        body.addClassName("protection-form");
        body.add(new Paragraph(text(key + ".consequence")), words, error);
        add(body);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
        words.focus();
    }

    /** Asks this before the words. */
    public WordsDialog first(Component... fields) {
        body.addComponentAtIndex(1, new Div(fields));
        return this;
    }

    private void refuse(String why) {
        error.setText(why);
        error.setVisible(true);
    }
}

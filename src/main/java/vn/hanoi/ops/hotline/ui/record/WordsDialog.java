package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;

/** Asks for words before a step; stays open with what was typed when the step is refused. */
public class WordsDialog extends Dialog {

    private static final int LIMIT = 4_000;

    private final TextArea words;
    private final Div error = new Div();
    private final Div body = new Div();
    private final Button save;

    /**
     * @param name of the step: prefix {@code hotline.ask.<name>} of its texts, and id of its fields
     * @param required words must be typed
     * @param step takes the words; what it answers is why it was refused
     */
    public WordsDialog(String name, boolean required, Function<String, Optional<String>> step) {
        String key = "hotline.ask." + name;
        setHeaderTitle(text(key + ".title"));
        setWidth("min(560px, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        words = new TextArea(text(key + ".label"));
        words.setId(name + "-text");
        words.setMaxLength(LIMIT);
        words.setMinRows(4);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(required);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> words.setInvalid(false));
        error.addClassName("step-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        save = new Button(text(key + ".save"), event -> save(required, step));
        save.setId(name + "-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        Button cancel = new Button(text("kernel.cancel"), event -> close());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        body.add(new Paragraph(text(key + ".consequence")), words, error);
        body.addClassName("step-form");
        add(body);
        getFooter().add(cancel, save);
        words.focus();
    }

    /** Asks these before the words. */
    public WordsDialog first(Component... fields) {
        body.addComponentAtIndex(1, new Div(fields));
        return this;
    }

    /** Puts words in that can be changed. */
    public void propose(String proposal) {
        words.setValue(proposal);
    }

    private void save(boolean required, Function<String, Optional<String>> step) {
        String typed = words.getValue().strip();
        if (required && typed.isEmpty()) {
            words.setErrorMessage(text("hotline.refused.REASON_MISSING"));
            words.setInvalid(true);
            words.focus();
            save.setEnabled(true);
            return;
        }
        step.apply(typed).ifPresentOrElse(this::refuse, this::close);
    }

    private void refuse(String why) {
        error.setText(why);
        error.setVisible(true);
        save.setEnabled(true);
    }
}

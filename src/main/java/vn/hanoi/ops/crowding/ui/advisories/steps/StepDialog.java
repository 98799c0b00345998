package vn.hanoi.ops.crowding.ui.advisories.steps;

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
class StepDialog extends Dialog {

    static final int LIMIT = 2_000;

    private final TextArea words;
    private final Div error = new Div();
    private final Div body = new Div();
    private final Button save;

    /**
     * What the dialog says.
     *
     * @param id prefix of the ids of its text area and its button
     * @param key prefix of its translations: title, consequence, label, save
     */
    record Form(String id, String key, boolean required) {}

    /** @param step takes the words; what it answers is why it was refused */
    StepDialog(Form form, Function<String, Optional<String>> step) {
        setHeaderTitle(text(form.key() + ".title"));
        setWidth("min(520px, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        words = new TextArea(text(form.key() + ".label"));
        words.setId(form.id() + "-text");
        words.setMaxLength(LIMIT);
        words.setMinRows(4);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(form.required());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> words.setInvalid(false));
        error.addClassName("step-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        save = new Button(text(form.key() + ".save"), event -> save(form, step));
        save.setId(form.id() + "-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        Button cancel = new Button(text("kernel.cancel"), event -> close());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        body.add(new Paragraph(text(form.key() + ".consequence")), words, error);
        body.addClassName("step-form");
        add(body);
        getFooter().add(cancel, save);
        words.focus();
    }

    /** Asks these before the words. */
    StepDialog first(Component... fields) {
        body.addComponentAtIndex(1, new Div(fields));
        return this;
    }

    /** The step loses something: the button is red. */
    StepDialog destructive() {
        save.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    private void save(Form form, Function<String, Optional<String>> step) {
        String typed = words.getValue().strip();
        if (form.required() && typed.isEmpty()) {
            words.setErrorMessage(text("crowding.refused.REASON_MISSING"));
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

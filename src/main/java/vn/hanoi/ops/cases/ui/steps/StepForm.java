package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Supplier;

/** A dialog with fields and one step; stays open with what was typed when the step is refused. */
public class StepForm extends Dialog {

    private static final int LIMIT = 2_000;

    private final Div body = new Div();
    private final Div error = new Div();
    private final Button save;

    /**
     * @param key of the title; with {@code .save} the button's, with {@code .help} what will be so afterwards
     * @param step does it; what it answers is why it was refused
     */
    public StepForm(String key, Supplier<Optional<String>> step) {
        setHeaderTitle(text(key));
        setWidth("min(560px, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        error.addClassName("step-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        save = new Button(text(key + ".save"), event -> save(step));
        save.setId("step-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        Button cancel = new Button(text("kernel.cancel"), event -> close());
        body.addClassName("step-form");
        body.add(new Paragraph(text(key + ".help")), error);
        add(body);
        getFooter().add(cancel, save);
    }

    /** Adds fields in order. */
    public StepForm with(Component... fields) {
        for (Component field : fields) {
            body.addComponentAtIndex(body.getComponentCount() - 1, field);
        }
        return this;
    }

    /** The step loses something: the button is red. */
    public StepForm destructive() {
        save.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** A text area for a reason or a remark. */
    public static TextArea words(String key, boolean required) {
        TextArea words = new TextArea(text(key));
        words.setId("step-words");
        words.setMaxLength(LIMIT);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(required);
        return words;
    }

    private void save(Supplier<Optional<String>> step) {
        step.get().ifPresentOrElse(this::refuse, this::close);
        save.setEnabled(true);
    }

    private void refuse(String why) {
        error.setText(why);
        error.setVisible(true);
    }
}

package vn.hanoi.ops.care.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks for what a step needs; stays open with what was typed when the step is refused. */
public class StepDialog extends Dialog {

    private final Div error = new Div();
    private final VerticalLayout body = new VerticalLayout();

    /**
     * @param title of the step, translated
     * @param help what will be so afterwards, translated; blank for none
     * @param verb on the button, translated
     * @param step answers why it was refused
     */
    public StepDialog(String title, String help, String verb, Supplier<Optional<String>> step) {
        setHeaderTitle(title);
        setWidth("min(560px, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        error.addClassName("step-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        body.setPadding(false);
        body.addClassName("step-form");
        if (!help.isBlank()) {
            body.add(new Paragraph(help));
        }
        Button save = new Button(verb);
        save.setId("step-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(event -> step.get()
                .ifPresentOrElse(
                        why -> {
                            error.setText(why);
                            error.setVisible(true);
                            save.setEnabled(true);
                        },
                        this::close));
        Button cancel = new Button(text("kernel.cancel"), event -> close());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        add(body, error);
        getFooter().add(cancel, save);
    }

    /** Adds fields in their order. */
    public StepDialog with(Component... fields) {
        for (Component field : fields) {
            if (field instanceof HasSize sized) {
                sized.setWidthFull();
            }
            body.add(field);
        }
        return this;
    }
}

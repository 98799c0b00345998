package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks why before a step that needs a reason. */
class ReasonDialog extends Dialog {

    /**
     * @param verb the step, translated
     * @param consequence what will be so afterwards, translated
     * @param step told the reason; answers whether the step was taken
     */
    ReasonDialog(String verb, String consequence, Predicate<String> step) {
        TextArea reason = new TextArea(text("venues.verb.reason"));
        reason.setId("reason");
        reason.setWidthFull();
        reason.setMaxLength(500);
        Button go = new Button(verb, event -> {
            if (step.test(reason.getValue())) {
                close();
            }
        });
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(verb);
        setWidth("30rem");
        add(new Paragraph(consequence), reason);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }
}

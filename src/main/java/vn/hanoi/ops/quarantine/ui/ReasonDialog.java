package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks for the reason of a step. */
class ReasonDialog extends Dialog {

    private static final int MOST = 200;

    /** @param step told the reason; says whether it was taken */
    ReasonDialog(String title, Predicate<String> step) {
        setHeaderTitle(title);
        setWidth("min(440px, calc(100vw - 24px))");
        TextArea reason = new TextArea(text("quarantine.reason"));
        reason.setId("step-reason");
        reason.setWidthFull();
        reason.setMaxLength(MOST);
        add(reason);
        Button take = new Button(title, event -> {
            if (step.test(reason.getValue())) {
                close();
            }
        });
        take.setId("take-reasoned");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), take);
    }
}

package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks for words before a step. */
class WordsDialog extends Dialog {

    /**
     * @param title the step, translated
     * @param label what the words are, translated
     * @param step told the words; answers whether the step was taken
     */
    WordsDialog(String title, String label, Predicate<String> step) {
        TextArea words = new TextArea(label);
        words.setId("step-words");
        words.setWidthFull();
        words.setMaxLength(1_000);
        Button go = new Button(title, event -> {
            if (step.test(words.getValue())) {
                close();
            }
        });
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(title);
        setWidth("min(30rem, calc(100vw - 24px))");
        add(words);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }
}

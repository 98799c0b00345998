package vn.hanoi.ops.cases.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import vn.hanoi.ops.cases.rules.Why;

/** The small button that opens a reasoning. */
public class WhyButton extends Button {

    /** @param title what is explained, translated */
    public WhyButton(String title, List<Why> steps) {
        super(text("cases.whyButton"), event -> new WhyDialog(title, steps).open());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        setAriaLabel(text("cases.why", title));
    }
}

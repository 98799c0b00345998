package vn.hanoi.ops.access.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;
import vn.hanoi.ops.access.privacy.Visibility;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One guarded value on a record's screen: itself, its mask with the way to reveal it, or that it is not for this post. */
public class GuardedText extends Composite<Span> {

    private final Span value = new Span();

    GuardedText(String shown, Visibility visibility, boolean unknown) {
        getContent().addClassName("ops-guarded");
        getContent().add(value);
        if (unknown) {
            value.setText(Formats.UNKNOWN);
        } else if (visibility == Visibility.HIDDEN) {
            value.setText(text("access.hidden"));
            value.addClassName("hidden-value");
        } else {
            value.setText(shown);
            value.getElement().setAttribute("data-visibility", visibility.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    void offerReveal(String label, Supplier<String> reveal) {
        Button open = new Button(VaadinIcon.EYE.create());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel(text("access.reveal", label));
        open.setTooltipText(text("access.reveal.help"));
        open.setDisableOnClick(true);
        open.addClickListener(e -> {
            value.setText(reveal.get());
            value.getElement().setAttribute("data-visibility", "revealed");
            open.setVisible(false);
        });
        getContent().add(open);
    }

    /** The text on the screen now. */
    public String shown() {
        return value.getText();
    }
}

package vn.hanoi.ops.kernel.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The name of an open record and the way back to the list, which a telephone shows on a screen of its own. */
public class RecordTop extends Composite<Div> {

    /** @param close lets go of the record */
    public RecordTop(String name, Runnable close) {
        Button back = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(text("kernel.close"));
        back.setTooltipText(text("kernel.close"));
        back.setId("close-record");
        getContent().addClassName("record-top");
        getContent().add(new H2(name), back);
    }
}

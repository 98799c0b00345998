package vn.hanoi.ops.access.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ui.EmptyState;

/** Stands before a person's record until the officer names what it is opened for. */
public class PurposeGate extends VerticalLayout {

    private final RadioButtonGroup<Purpose> choice = new RadioButtonGroup<>();

    PurposeGate(List<Purpose> purposes, Consumer<Purpose> open) {
        addClassName("ops-gate");
        if (purposes.isEmpty()) {
            add(new EmptyState(text("access.gate.none"), text("access.gate.noneNext")));
            return;
        }
        choice.setItems(purposes);
        choice.setItemLabelGenerator(purpose -> text(purpose.titleKey()));
        choice.setAriaLabel(text("access.gate.title"));
        choice.addThemeName("vertical");
        choice.setValue(purposes.getFirst());
        Button go = new Button(text("access.gate.open"), e -> open.accept(choice.getValue()));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("open-record");
        go.focus();
        add(new H2(text("access.gate.title")), new Paragraph(text("access.gate.help")), choice, go);
    }

    void offerEmergency(Runnable call) {
        Button emergency = new Button(text("access.emergency.call"), e -> call.run());
        emergency.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        add(emergency);
    }
}

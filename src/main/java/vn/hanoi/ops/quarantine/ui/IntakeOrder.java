package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import vn.hanoi.ops.quarantine.orders.OrderData;

/** The decision under which everybody of a bus comes, and the day of their last exposure. */
class IntakeOrder extends Composite<FormLayout> {

    private final TextField number = new TextField(text("quarantine.order.number"));
    private final DatePicker decided = new DatePicker(text("quarantine.order.decidedOn"));
    private final TextField authority = new TextField(text("quarantine.order.authority"));
    private final TextArea basis = new TextArea(text("quarantine.order.basis"));
    private final DatePicker exposed = new DatePicker(text("quarantine.intake.exposed"));

    IntakeOrder(LocalDate today) {
        number.setId("order-number");
        number.setMaxLength(60);
        number.setRequiredIndicatorVisible(true);
        decided.setMax(today);
        decided.setValue(today);
        authority.setId("order-authority");
        authority.setMaxLength(160);
        authority.setRequiredIndicatorVisible(true);
        basis.setId("order-basis");
        basis.setMaxLength(500);
        basis.setRequiredIndicatorVisible(true);
        basis.setMinRows(2);
        exposed.setMax(today);
        exposed.setId("exposed");
        exposed.setClearButtonVisible(true);
        exposed.setHelperText(text("quarantine.intake.exposedHelp"));
        getContent().add(number, decided, authority, exposed, basis);
        getContent().setColspan(basis, 2);
    }

    OrderData.Paper paper() {
        return new OrderData.Paper(
                number.getValue(),
                decided.getValue() == null ? LocalDate.MAX : decided.getValue(),
                authority.getValue(),
                basis.getValue());
    }

    Optional<LocalDate> exposed() {
        return exposed.getOptionalValue();
    }
}

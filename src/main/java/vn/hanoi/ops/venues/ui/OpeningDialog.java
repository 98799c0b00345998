package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.OpeningState;
import vn.hanoi.ops.venues.register.VenueDetails;

/** Says by which directive a venue may receive people or not. */
class OpeningDialog extends Dialog {

    OpeningDialog(VenueParts parts, VenueDetails venue, Consumer<VenueId> done) {
        RadioButtonGroup<OpeningState> state = new RadioButtonGroup<>(text("venues.field.opening"));
        state.setItems(OpeningState.values());
        state.setItemLabelGenerator(s -> text(s.titleKey()));
        state.setValue(venue.row().opening());
        TextField basis = new TextField(text("venues.opening.basis"));
        basis.setValue(venue.openingBasis());
        basis.setMaxLength(480);
        basis.setWidthFull();
        Button save = new Button(text("venues.form.save"), event -> {
            VenueId id = venue.row().id();
            if (Steps.take(() -> parts.register().setOpening(id, state.getValue(), basis.getValue()))) {
                close();
                done.accept(id);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(text("venues.opening.set"));
        setWidth("30rem");
        add(state, basis);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }
}

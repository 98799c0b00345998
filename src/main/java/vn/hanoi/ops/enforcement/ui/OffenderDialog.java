package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import vn.hanoi.ops.people.ui.PersonPicker;

/** Scan a card or look for a person of the register; who is found or entered goes into the record's form. */
class OffenderDialog extends Dialog {

    OffenderDialog(Offenders offenders, Consumer<Offenders.Filled> filled) {
        PersonPicker picker =
                offenders.picker(picked -> picked.flatMap(offenders::of).ifPresent(person -> {
                    close();
                    filled.accept(person);
                }));
        setHeaderTitle(text("enforcement.form.register"));
        setWidth("min(860px, calc(100vw - 24px))");
        add(picker);
        Button take = new Button(
                text("enforcement.form.take"),
                event -> picker.entered().map(Offenders::of).ifPresent(person -> {
                    close();
                    filled.accept(person);
                }));
        take.setId("take-offender");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), take);
        picker.focus();
    }
}

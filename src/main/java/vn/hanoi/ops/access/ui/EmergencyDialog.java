package vn.hanoi.ops.access.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.hanoi.ops.access.emergency.EmergencyAccess;
import vn.hanoi.ops.access.emergency.EmergencyRefused;
import vn.hanoi.ops.access.privacy.EmergencyTerms;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Asks why an emergency access is needed and says what follows from it. */
class EmergencyDialog extends Dialog {

    private final EmergencyAccess emergencies;
    private final EmergencyTerms terms;
    private final Runnable opened;
    private final TextArea reason = new TextArea(text("access.emergency.reason"));

    EmergencyDialog(EmergencyAccess emergencies, Runnable opened) {
        this.emergencies = emergencies;
        this.terms = emergencies.terms();
        this.opened = opened;
        setHeaderTitle(text("access.emergency.call"));
        setWidth("34rem");
        reason.setWidthFull();
        reason.setMaxLength(EmergencyAccess.TEXT_LIMIT);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setHelperText(help(0));
        reason.addValueChangeListener(
                e -> reason.setHelperText(help(e.getValue().strip().length())));
        reason.focus();
        Button call = new Button(text("access.emergency.open"), e -> call());
        call.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        call.setId("call-emergency");
        add(new Paragraph(text("access.emergency.help", Formats.span(terms.lasts()))), reason);
        getFooter().add(new Button(text("kernel.cancel"), e -> close()), call);
    }

    private void call() {
        try {
            emergencies.open(reason.getValue());
        } catch (EmergencyRefused refused) {
            reason.setInvalid(true);
            reason.setErrorMessage(text(refused.reason().key(), Formats.number(terms.shortestReason())));
            return;
        }
        close();
        opened.run();
    }

    private String help(int written) {
        return text("access.emergency.reasonHelp", Formats.number(written), Formats.number(terms.shortestReason()));
    }
}

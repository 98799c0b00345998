package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.records.SignRecord;
import vn.hanoi.ops.enforcement.records.SignedBy;

/** Signs a record that lies in the drafts, with signatures drawn on the screen. */
class SignDialog extends Dialog {

    private final FileParts parts;
    private final ViolationId record;
    private final Runnable done;
    private final SignaturePad officer = new SignaturePad(text("enforcement.signed.OFFICER"));
    private final SignaturePad offender = new SignaturePad(text("enforcement.signed.OFFENDER"));
    private final SignaturePad witness = new SignaturePad(text("enforcement.signed.WITNESS"));
    private final SignaturePad second = new SignaturePad(text("enforcement.signed.WITNESS"));
    private final Checkbox refused = new Checkbox(text("enforcement.form.refused"));
    private final TextField refusal = new TextField(text("enforcement.form.refusal"));

    SignDialog(FileParts parts, ViolationId record, Runnable done) {
        this.parts = parts;
        this.record = record;
        this.done = done;
        refusal.setWidthFull();
        refusal.setMaxLength(500);
        Button go = new Button(text("enforcement.desk.signRecord"), event -> sign());
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(text("enforcement.desk.signRecord"));
        setWidth("min(34rem, calc(100vw - 24px))");
        add(officer, offender, refused, refusal, witness, second);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }

    private void sign() {
        List<SignedBy> signatures = new ArrayList<>();
        officer.drawn()
                .ifPresent(png -> signatures.add(
                        new SignedBy(SignedBy.Role.OFFICER, parts.officer().displayName(), png)));
        offender.drawn().ifPresent(png -> signatures.add(new SignedBy(SignedBy.Role.OFFENDER, "", png)));
        witness.drawn().ifPresent(png -> signatures.add(new SignedBy(SignedBy.Role.WITNESS, "", png)));
        second.drawn().ifPresent(png -> signatures.add(new SignedBy(SignedBy.Role.WITNESS, "", png)));
        SignRecord command = new SignRecord(signatures, refused.getValue(), refusal.getValue());
        if (Attempt.take(() -> parts.violations().sign(record, command))) {
            close();
            done.run();
        }
    }
}

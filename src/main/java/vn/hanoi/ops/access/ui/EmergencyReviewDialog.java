package vn.hanoi.ops.access.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.hanoi.ops.access.emergency.EmergencyAccess;
import vn.hanoi.ops.access.emergency.EmergencyRefused;
import vn.hanoi.ops.access.emergency.EmergencyRow;
import vn.hanoi.ops.access.emergency.Finding;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Asks what the review of an emergency access found. */
class EmergencyReviewDialog extends Dialog {

    private static final int SHORTEST_NOTE = 10;

    private final EmergencyAccess emergencies;
    private final EmergencyRow row;
    private final Runnable done;
    private final RadioButtonGroup<Finding> finding = new RadioButtonGroup<>();
    private final TextArea note = new TextArea(text("access.emergency.note"));

    EmergencyReviewDialog(EmergencyAccess emergencies, EmergencyRow row, Runnable done) {
        this.emergencies = emergencies;
        this.row = row;
        this.done = done;
        setHeaderTitle(text("access.emergency.reviewNow"));
        setWidth("34rem");
        finding.setItems(Finding.values());
        finding.setItemLabelGenerator(found -> text(found.titleKey()));
        finding.setLabel(text("access.emergency.finding"));
        note.setWidthFull();
        note.setMaxLength(EmergencyAccess.TEXT_LIMIT);
        Button save = new Button(text("access.emergency.close"), e -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(
                        text("access.emergency.what", row.officer(), Formats.dateTime(row.startedAt()), row.reason())),
                finding,
                note);
        getFooter().add(new Button(text("kernel.cancel"), e -> close()), save);
    }

    private void save() {
        if (finding.getValue() == null) {
            finding.setInvalid(true);
            finding.setErrorMessage(text("kernel.required"));
            return;
        }
        try {
            emergencies.review(row.id(), finding.getValue(), note.getValue());
        } catch (EmergencyRefused refused) {
            note.setInvalid(true);
            note.setErrorMessage(text(refused.reason().key(), Formats.number(SHORTEST_NOTE)));
            return;
        }
        close();
        done.run();
    }
}

package vn.hanoi.ops.protection.ui.keeping;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.protection.PlaceHold;
import vn.hanoi.ops.protection.ui.parts.Attempt;

/** Places a hold on a record. */
class HoldDialog extends Dialog {

    private static final int LONGEST_ID = 80;
    private static final int LONGEST_REASON = 500;

    private final KeepingDesk desk;
    private final Select<String> kind = new Select<>();
    private final TextField record = new TextField(text("protection.hold.record"));
    private final DatePicker until = new DatePicker(text("protection.hold.until"));
    private final TextArea reason = new TextArea(text("protection.hold.reason"));
    private final Paragraph error = new Paragraph();

    /** @param placed told when it was placed */
    HoldDialog(KeepingDesk desk, Runnable placed) {
        this.desk = desk;
        setHeaderTitle(text("protection.hold.place"));
        setWidth("min(34rem, calc(100vw - 24px))");
        List<String> kinds = desk.holds().kinds();
        kind.setLabel(text("protection.hold.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(HoldsPanel::kind);
        kinds.stream().findFirst().ifPresent(kind::setValue);
        record.setId("hold-record");
        record.setMaxLength(LONGEST_ID);
        until.setHelperText(text("protection.hold.untilReleased"));
        reason.setId("hold-reason");
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(text("protection.words.help"));
        error.addClassName("ops-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        FormLayout form = new FormLayout(kind, record, until);
        form.add(reason, 2);
        Button save = new Button(text("protection.hold.place"), event -> save(placed));
        save.setId("hold-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(text("protection.hold.help")), form, error);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void save(Runnable placed) {
        String chosen = Optional.ofNullable(kind.getValue()).orElse("");
        PlaceHold command =
                new PlaceHold(chosen, record.getValue(), reason.getValue(), Optional.ofNullable(until.getValue()));
        Attempt.of(() -> desk.holds().place(command)).ifPresentOrElse(this::refuse, () -> {
            close();
            placed.run();
        });
    }

    private void refuse(String why) {
        error.setText(why);
        error.setVisible(true);
    }
}

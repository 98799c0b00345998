package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.hanoi.ops.kernel.ui.Notifications;

/** Puts all changes of a draft before a second officer as one version. */
class ProposeLawDialog extends Dialog {

    ProposeLawDialog(LawDesk desk, LawEditing draft, Runnable done) {
        LawFields fields = new LawFields();
        TextField name = fields.line("enforcement.law.name", "");
        TextField source = fields.line("enforcement.law.sourceOf", "");
        DatePicker from = fields.day("enforcement.law.from", desk.today().plusDays(1));
        setHeaderTitle(text("enforcement.law.propose"));
        setWidth("min(44rem, calc(100vw - 24px))");
        add(LawVersions.list(draft.difference()), fields);
        Button go = new Button(text("enforcement.law.propose"), event -> {
            LocalDate day = from.getValue();
            if (day == null) {
                Notifications.error(text("enforcement.law.refused.MISSING"));
            } else if (Attempt.take(() -> draft.propose(name.getValue(), day, source.getValue()))) {
                close();
                Notifications.success(text("enforcement.law.proposed"));
                done.run();
            }
        });
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }
}

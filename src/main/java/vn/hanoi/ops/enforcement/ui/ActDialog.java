package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import vn.hanoi.ops.enforcement.law.Act;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawChanges;
import vn.hanoi.ops.enforcement.law.LawVersion;
import vn.hanoi.ops.enforcement.law.SourceMark;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Proposes another bracket for an act as a new version of the law. */
class ActDialog extends Dialog {

    private final LawVersion version;
    private final Act act;
    private final LawChanges changes;
    private final Runnable done;
    private final IntegerField low = new IntegerField(text("enforcement.law.low"));
    private final IntegerField high = new IntegerField(text("enforcement.law.high"));
    private final TextField basis = new TextField(text("enforcement.law.basis"));
    private final TextField name = new TextField(text("enforcement.law.name"));
    private final TextField source = new TextField(text("enforcement.law.sourceOf"));
    private final DatePicker from = new DatePicker(text("enforcement.law.from"));

    ActDialog(LawVersion version, Act act, LocalDate today, LawChanges changes, Runnable done) {
        this.version = version;
        this.act = act;
        this.changes = changes;
        this.done = done;
        low.setValue((int) act.low());
        high.setValue((int) act.high());
        basis.setValue(act.basis());
        from.setLocale(Translations.locale());
        from.setValue(today.plusDays(1));
        FormLayout form = new FormLayout(low, high, basis, name, source, from);
        setHeaderTitle(act.name());
        setWidth("min(36rem, calc(100vw - 24px))");
        add(form);
        Button go = new Button(text("enforcement.law.propose"), event -> propose());
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }

    private void propose() {
        Integer least = low.getValue();
        Integer most = high.getValue();
        LocalDate day = from.getValue();
        if (least == null || most == null || day == null) {
            Notifications.error(text("enforcement.law.refused.MISSING"));
            return;
        }
        Act changed = new Act(
                act.code(),
                act.name(),
                act.words(),
                basis.getValue(),
                least,
                most,
                act.factor(),
                act.venue(),
                act.remedies(),
                act.additional(),
                act.dispute(),
                act.validFrom(),
                act.validTo(),
                SourceMark.SOURCED,
                act.note());
        Law law = version.law();
        List<Act> acts =
                law.acts().stream().map(a -> a.equals(act) ? changed : a).toList();
        Law next = new Law(
                acts, law.ceilings(), law.clocks(), law.circumstances(), law.procedure(), law.forms(), law.disputes());
        if (Attempt.take(() -> changes.propose(name.getValue(), day, source.getValue(), next))) {
            close();
            Notifications.success(text("enforcement.law.proposed"));
            done.run();
        }
    }
}

package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.quarantine.home.CheckKind;
import vn.hanoi.ops.quarantine.home.HomeFinding;
import vn.hanoi.ops.quarantine.home.HomeRow;

/** Notes a check of a home; an absence can be told to enforcement as a breach. */
class HomeCheckDialog extends Dialog {

    HomeCheckDialog(HomeParts home, HomeRow row, Runnable changed) {
        setHeaderTitle(text("quarantine.home.check"));
        setWidth("min(460px, calc(100vw - 24px))");
        RadioButtonGroup<CheckKind> kind = new RadioButtonGroup<>(text("quarantine.home.kind"));
        kind.setItems(CheckKind.values());
        kind.setItemLabelGenerator(one -> text(one.titleKey()));
        kind.setValue(CheckKind.VISIT);
        RadioButtonGroup<HomeFinding> found = new RadioButtonGroup<>(text("quarantine.home.found"));
        found.setItems(HomeFinding.values());
        found.setItemLabelGenerator(one -> text(one.titleKey()));
        found.setValue(HomeFinding.PRESENT);
        Checkbox unplanned = new Checkbox(text("quarantine.home.unplanned"));
        Checkbox breach = new Checkbox(text("quarantine.home.breachAsk"));
        breach.setVisible(false);
        TextArea note = new TextArea(text("quarantine.step.check.note"));
        note.setId("note");
        note.setMaxLength(300);
        note.setWidthFull();
        found.addValueChangeListener(event -> breach.setVisible(event.getValue() == HomeFinding.ABSENT));
        VerticalLayout form = new VerticalLayout(kind, found, unplanned, breach, note);
        form.setPadding(false);
        add(form);
        Button save = new Button(text("quarantine.save"), event -> {
            boolean broken = breach.isVisible() && breach.getValue();
            boolean taken = SiteSteps.take(() -> home.home()
                    .check(row.id(), kind.getValue(), unplanned.getValue(), found.getValue(), note.getValue(), broken));
            if (taken) {
                close();
                Notifications.success(text("quarantine.saved"));
                changed.run();
            }
        });
        save.setId("save-check");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }
}

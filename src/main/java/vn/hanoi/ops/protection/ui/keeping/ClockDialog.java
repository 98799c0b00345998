package vn.hanoi.ops.protection.ui.keeping;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.protection.clocks.ClockRule;
import vn.hanoi.ops.protection.clocks.ClockRule.Legal;
import vn.hanoi.ops.protection.clocks.ClockRule.Unit;
import vn.hanoi.ops.protection.ui.parts.Attempt;

/** Enters a period of the law for what comes in from a later day on. */
class ClockDialog extends Dialog {

    private static final int DEFAULT_WARNING = 24;
    private static final int SOURCE = 500;

    private final KeepingDesk desk;
    private final Select<Legal> legal = new Select<>();
    private final IntegerField amount = new IntegerField(text("protection.clock.amount"));
    private final Select<Unit> unit = new Select<>();
    private final IntegerField warn = new IntegerField(text("protection.clock.warnHours"));
    private final DatePicker from = new DatePicker(text("protection.clock.from"));
    private final TextField source = new TextField(text("protection.clock.source"));
    private final Paragraph error = new Paragraph();

    /** @param added told when it was entered */
    ClockDialog(KeepingDesk desk, Runnable added) {
        this.desk = desk;
        setHeaderTitle(text("protection.clock.add"));
        setWidth("min(38rem, calc(100vw - 24px))");
        legal.setLabel(text("protection.clock.legal"));
        legal.setItems(Legal.values());
        legal.setItemLabelGenerator(l -> text(l.key()));
        legal.setValue(Legal.REQUEST_ANSWER);
        unit.setLabel(text("protection.clock.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(u -> text("protection.clock.unitName." + u));
        unit.setValue(Unit.WORKING_DAYS);
        warn.setValue(DEFAULT_WARNING);
        source.setMaxLength(SOURCE);
        error.addClassName("ops-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Button save = new Button(text("protection.clock.add"), event -> save(added));
        save.setId("clock-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(text("protection.clock.help")),
                new FormLayout(legal, from, amount, unit, warn, source),
                error);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void save(Runnable added) {
        if (amount.getValue() == null || warn.getValue() == null || from.getValue() == null) {
            refuse(text("protection.clock.missing"));
            return;
        }
        ClockRule rule = new ClockRule(
                legal.getValue(),
                from.getValue(),
                amount.getValue(),
                unit.getValue(),
                warn.getValue(),
                source.getValue());
        Attempt.of(() -> desk.clocks().add(rule)).ifPresentOrElse(this::refuse, () -> {
            close();
            added.run();
        });
    }

    private void refuse(String why) {
        error.setText(why);
        error.setVisible(true);
    }
}

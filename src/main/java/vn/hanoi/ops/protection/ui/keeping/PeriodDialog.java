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
import java.time.Period;
import java.util.function.IntFunction;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.protection.retention.ProposePeriod;
import vn.hanoi.ops.protection.ui.parts.Attempt;

/** Proposes another period for a table; it holds only after a second administrator approved it. */
class PeriodDialog extends Dialog {

    private static final int SOURCE = 500;

    /** The units in which periods are proposed. */
    private enum Unit {
        DAYS(Period::ofDays),
        MONTHS(Period::ofMonths),
        YEARS(Period::ofYears);

        private final IntFunction<Period> of;

        Unit(IntFunction<Period> of) {
            this.of = of;
        }
    }

    private final KeepingDesk desk;
    private final String table;
    private final IntegerField amount = new IntegerField(text("protection.period.amount"));
    private final Select<Unit> unit = new Select<>();
    private final DatePicker from = new DatePicker(text("protection.period.from"));
    private final TextField source = new TextField(text("protection.period.source"));
    private final Paragraph error = new Paragraph();

    PeriodDialog(KeepingDesk desk, String table, Runnable proposed) {
        this.desk = desk;
        this.table = table;
        setHeaderTitle(text("protection.period.propose"));
        setWidth("min(34rem, calc(100vw - 24px))");
        unit.setLabel(text("protection.period.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(u -> text("protection.period.unit." + u));
        unit.setValue(Unit.YEARS);
        amount.setId("period-amount");
        source.setId("period-source");
        source.setMaxLength(SOURCE);
        error.addClassName("ops-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        FormLayout form = new FormLayout(amount, unit, from, source);
        Button save = new Button(text("protection.period.propose"), event -> save(proposed));
        save.setId("period-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(text("protection.period.help", desk.holds(table))), form, error);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void save(Runnable proposed) {
        if (amount.getValue() == null || from.getValue() == null) {
            refuse(text("protection.period.missing"));
            return;
        }
        Period keep = unit.getValue().of.apply(amount.getValue());
        Attempt.of(() -> desk.periods().propose(new ProposePeriod(table, keep, from.getValue(), source.getValue())))
                .ifPresentOrElse(this::refuse, () -> {
                    close();
                    proposed.run();
                    Notifications.success(text("protection.period.proposed"));
                });
    }

    private void refuse(String why) {
        error.setText(why);
        error.setVisible(true);
    }
}

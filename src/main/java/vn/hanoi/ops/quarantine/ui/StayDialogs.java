package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BooleanSupplier;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.orders.LeaveCheck;
import vn.hanoi.ops.quarantine.orders.Outcome;
import vn.hanoi.ops.quarantine.stays.AwayFor;
import vn.hanoi.ops.quarantine.stays.Check;
import vn.hanoi.ops.quarantine.stays.Resident;
import vn.hanoi.ops.quarantine.stays.SiteAdmission.Proposal;

/** The questions behind the steps with somebody at a site. */
class StayDialogs {

    private final QuarantineParts parts;
    private final Resident stay;
    private final Runnable changed;

    StayDialogs(QuarantineParts parts, Resident stay, Runnable changed) {
        this.parts = parts;
        this.stay = stay;
        this.changed = changed;
    }

    void move() {
        ComboBox<Proposal> bed = new ComboBox<>(text("quarantine.step.move.bed"));
        bed.setItems(parts.admission().freeBeds(stay.site()));
        bed.setItemLabelGenerator(one -> one.room() + " · " + one.bedName());
        parts.admission().proposeMove(stay.id()).ifPresent(proposed -> {
            bed.setValue(proposed);
            bed.setHelperText(text(
                    "quarantine.step.move.proposed",
                    proposed.room() + " · " + proposed.bedName(),
                    text("quarantine.why." + proposed.why())));
        });
        bed.setId("bed");
        bed.setWidthFull();
        ask("move", () -> parts.steps().move(stay.id(), bed.getValue().bed()), bed::isEmpty, bed);
    }

    void away() {
        Select<AwayFor> reason = new Select<>();
        reason.setLabel(text("quarantine.step.away.for"));
        reason.setItems(AwayFor.values());
        reason.setItemLabelGenerator(one -> one == null ? "" : text(one.titleKey()));
        reason.setValue(AwayFor.HOSPITAL);
        DateTimePicker back = new DateTimePicker(text("quarantine.step.away.back"));
        back.setValue(LocalDateTime.ofInstant(parts.clock().instant(), ConsoleClock.HANOI)
                .withSecond(0)
                .withNano(0)
                .plusHours(8));
        ask(
                "away",
                () -> parts.steps()
                        .away(
                                stay.id(),
                                reason.getValue(),
                                back.getValue().atZone(ConsoleClock.HANOI).toInstant()),
                back::isEmpty,
                reason,
                back);
    }

    void extend() {
        IntegerField days = new IntegerField(text("quarantine.step.extend.days"));
        days.setMin(1);
        days.setMax(30);
        days.setStepButtonsVisible(true);
        days.setValue(7);
        TextArea reason = reason();
        ask(
                "extend",
                () -> parts.orders().extend(stay.order(), days.getValue(), reason.getValue()),
                days::isEmpty,
                days,
                reason);
    }

    void sample() {
        DatePicker day = new DatePicker(text("quarantine.step.sample.day"));
        day.setValue(LocalDate.ofInstant(parts.clock().instant(), ConsoleClock.HANOI));
        Select<Outcome> outcome = new Select<>();
        outcome.setLabel(text("quarantine.step.sample.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> one == null ? "" : text(one.titleKey()));
        outcome.setValue(Outcome.WAITING);
        outcome.setId("outcome");
        ask(
                "sample",
                () -> parts.orders().sample(stay.order(), day.getValue(), outcome.getValue()),
                day::isEmpty,
                day,
                outcome);
    }

    void check() {
        NumberField temperature = new NumberField(text("quarantine.step.check.temperature"));
        NumberField spo2 = new NumberField(text("quarantine.step.check.spo2"));
        Checkbox breath = new Checkbox(text("quarantine.step.check.dyspnoea"));
        TextArea note = new TextArea(text("quarantine.step.check.note"));
        temperature.setId("temperature");
        note.setMaxLength(300);
        note.setWidthFull();
        ask(
                "check",
                () -> parts.checks()
                        .enter(
                                stay.order(),
                                new Check(temperature.getValue(), spo2.getValue(), breath.getValue(), note.getValue())),
                () -> false,
                temperature,
                spo2,
                breath,
                note);
    }

    void release() {
        LeaveCheck check = parts.steps().check(stay.id());
        UnorderedList lines = new UnorderedList();
        check.open().forEach(line -> lines.add(new ListItem("✗ " + words(line))));
        check.met().forEach(line -> lines.add(new ListItem("✓ " + words(line))));
        TextArea reason = reason();
        reason.setVisible(!check.passed());
        ask("release", () -> parts.steps().release(stay.id(), reason.getValue()), () -> false, lines, reason);
    }

    void escape() {
        TextArea reason = reason();
        reason.setLabel(text("quarantine.step.escape.words"));
        ask("escape", () -> parts.steps().escape(stay.id(), reason.getValue()), () -> false, reason);
    }

    void died() {
        TextArea reason = reason();
        reason.setLabel(text("quarantine.step.died.words"));
        ask("died", () -> parts.steps().died(stay.id(), reason.getValue()), () -> false, reason);
    }

    static String words(LeaveCheck.Line line) {
        return text(
                line.key(),
                line.values().stream()
                        .map(value -> value instanceof LocalDate day ? Formats.date(day) : value)
                        .toArray());
    }

    private static TextArea reason() {
        TextArea reason = new TextArea(text("quarantine.reason"));
        reason.setId("reason");
        reason.setWidthFull();
        reason.setMaxLength(500);
        return reason;
    }

    private void ask(String step, Runnable action, BooleanSupplier missing, Component... fields) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("quarantine.step." + step));
        dialog.setWidth("min(480px, calc(100vw - 24px))");
        VerticalLayout form = new VerticalLayout(fields);
        form.setPadding(false);
        dialog.add(form);
        Button go = new Button(text("quarantine.step." + step), event -> {
            if (missing.getAsBoolean()) {
                Notifications.error(text("quarantine.refused.OUT_OF_RANGE"));
            } else if (SiteSteps.take(action)) {
                dialog.close();
                Notifications.success(text("quarantine.done", text("quarantine.step." + step)));
                changed.run();
            }
        });
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(text("kernel.cancel"), event -> dialog.close()), go);
        dialog.open();
    }
}

package vn.hanoi.ops.crowding.ui.advisories.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import vn.hanoi.ops.crowding.advisories.ActionKind;
import vn.hanoi.ops.crowding.advisories.RecordAction;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Asks what was done, when, and in which words. */
final class ActionDialog {

    private static final StepDialog.Form FORM = new StepDialog.Form("action", "crowding.advisories.act", true);
    private static final Duration AHEAD = Duration.ofHours(1);

    private final Select<ActionKind> kind = new Select<>();
    private final TimePicker time = new TimePicker(text("crowding.advisories.act.time"));

    private ActionDialog() {
        kind.setId("action-kind");
        kind.setLabel(text("crowding.advisories.act.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(value -> text(value.key()));
        kind.setValue(ActionKind.REMINDED);
        time.setId("action-time");
        time.setLocale(Translations.VIETNAMESE);
        time.setStep(Duration.ofMinutes(5));
        time.setClearButtonVisible(true);
        time.setHelperText(text("crowding.advisories.act.timeHelp"));
    }

    /** @param step records the action; what it answers is why it was refused */
    static StepDialog of(Instant now, Function<RecordAction, Optional<String>> step) {
        ActionDialog fields = new ActionDialog();
        return new StepDialog(FORM, words -> step.apply(fields.action(words, now))).first(fields.kind, fields.time);
    }

    private RecordAction action(String words, Instant now) {
        return new RecordAction(
                kind.getValue(), words, Optional.ofNullable(time.getValue()).map(shown -> latest(shown, now)));
    }

    /** The moment near now at which Hanoi's clocks show that time; a time far ahead was yesterday's. */
    private static Instant latest(LocalTime shown, Instant now) {
        ZonedDateTime today =
                LocalDate.ofInstant(now, ConsoleClock.HANOI).atTime(shown).atZone(ConsoleClock.HANOI);
        boolean ahead = today.toInstant().isAfter(now.plus(AHEAD));
        return (ahead ? today.minusDays(1) : today).toInstant();
    }
}

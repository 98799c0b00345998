package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** A field for a moment in Hanoi's time. */
public class Moment extends DateTimePicker {

    /** @param key of the label */
    public Moment(String key, Instant shown) {
        super(text(key));
        setLocale(Translations.locale());
        setValue(LocalDateTime.ofInstant(shown, ConsoleClock.HANOI).truncatedTo(ChronoUnit.MINUTES));
        setDatePlaceholder(text("kernel.date.form"));
        setWidthFull();
    }

    /** The moment, or another one when the field is empty. */
    public Instant or(Instant otherwise) {
        return getValue() == null
                ? otherwise
                : getValue().atZone(ConsoleClock.HANOI).toInstant();
    }
}

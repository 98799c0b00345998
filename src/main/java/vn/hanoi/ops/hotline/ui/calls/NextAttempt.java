package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** When a caller who did not answer wants to be called; empty for what the settings say. */
class NextAttempt extends Composite<Div> {

    private final DatePicker day = ComponentTexts.translate(new DatePicker(text("hotline.callback.againDay")));
    private final TimePicker time = new TimePicker(text("hotline.callback.againTime"));

    NextAttempt(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        day.setMin(today);
        day.setId("callback-day");
        day.setHelperText(text("hotline.callback.againHelp"));
        day.setClearButtonVisible(true);
        time.setLocale(Translations.VIETNAMESE);
        time.setId("callback-time");
        time.setEnabled(false);
        day.addValueChangeListener(event -> {
            time.setEnabled(event.getValue() != null);
            if (event.getValue() != null && time.getValue() == null) {
                time.setValue(LocalTime.NOON);
            }
        });
        getContent().addClassName("routing-fields");
        getContent().add(day, time);
    }

    /** Tells now and whenever the moment changes. */
    void changed(Runnable told) {
        day.addValueChangeListener(event -> told.run());
        told.run();
    }

    /** The chosen moment, or nothing. */
    @Nullable
    Instant chosen() {
        LocalTime at = time.getValue() == null ? LocalTime.NOON : time.getValue();
        return day.getValue() == null
                ? null
                : day.getValue().atTime(at).atZone(ConsoleClock.HANOI).toInstant();
    }
}

package vn.hanoi.ops.cases.ui.intake;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** What decides days of quarantine and the risk group before anything is measured; everything may stay unknown. */
class HealthFields extends FormLayout {

    private static final int OLDEST = 1900;
    private static final int MOST_DOSES = 9;

    private final IntegerField born = new IntegerField(text("cases.field.BIRTH_YEAR"));
    private final IntegerField doses = new IntegerField(text("cases.field.DOSES"));
    private final DatePicker lastDose = day("LAST_DOSE_ON", "intake-last-dose");
    private final DatePicker onset = day("ONSET_ON", "intake-onset");
    private final DatePicker recovered = day("RECOVERED_ON", "intake-recovered");

    HealthFields(Component unit, LocalDate today) {
        born.setId("intake-born");
        born.setMin(OLDEST);
        born.setMax(today.getYear());
        doses.setId("intake-doses");
        doses.setMin(0);
        doses.setMax(MOST_DOSES);
        days().forEach(day -> day.setMax(today));
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 3));
        add(unit, born, doses, lastDose, onset, recovered);
    }

    /** The year of birth follows from what is known of the person, unless somebody entered one. */
    void propose(int year) {
        if (born.isEmpty()) {
            born.setValue(year);
        }
    }

    void clear() {
        born.clear();
        doses.clear();
        days().forEach(DatePicker::clear);
    }

    /** Tells whether all that was entered can be; the fields say what cannot. */
    boolean valid() {
        return !born.isInvalid() && !doses.isInvalid() && days().stream().noneMatch(DatePicker::isInvalid);
    }

    HealthFacts read() {
        return new HealthFacts(
                onset.getValue(), born.getValue(), doses.getValue(), lastDose.getValue(), recovered.getValue());
    }

    private List<DatePicker> days() {
        return List.of(lastDose, onset, recovered);
    }

    private static DatePicker day(String field, String id) {
        DatePicker day = ComponentTexts.translate(new DatePicker(text("cases.field." + field)));
        day.setId(id);
        return day;
    }
}

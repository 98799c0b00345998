package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.Marker;

/** An epidemiological marker: where an F0 was, from when to when and in which surroundings. */
public class MarkerFields extends FormLayout {

    private static final int PLACE = 300;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Instant now;
    private final TextField place = new TextField(text("cases.marker.place"));
    private final Moment from;
    private final Moment to;
    private final Select<Setting> setting = new Select<>();

    /** Begins with an hour of yesterday and no place. */
    public MarkerFields(Instant now) {
        this.now = now;
        place.setId("marker-place");
        place.setMaxLength(PLACE);
        from = new Moment("cases.marker.from", now.minus(DAY));
        to = new Moment("cases.marker.to", now.minus(DAY).plus(HOUR));
        setting.setLabel(text("cases.marker.setting"));
        setting.setItems(Setting.values());
        setting.setItemLabelGenerator(value -> text(value.titleKey()));
        setting.setValue(Setting.OTHER);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
        add(place, 2);
        add(from, to, setting);
    }

    /** Tells whether a place is named. */
    public boolean named() {
        return !place.getValue().isBlank();
    }

    /** Empties the place. */
    public void clear() {
        place.clear();
    }

    /** Marks what cannot be: an end before the beginning, or a beginning in the future. @return whether all is well */
    public boolean check() {
        boolean ordered = !to.or(now).isBefore(from.or(now));
        boolean past = !from.or(now).isAfter(now);
        to.setInvalid(!ordered);
        from.setInvalid(!past);
        to.setErrorMessage(text("cases.refused.WRONG_TIME"));
        from.setErrorMessage(text("cases.refused.WRONG_TIME"));
        return ordered && past;
    }

    /** What was entered; nothing without a place. @param remark in the officer's words */
    public Optional<Marker.Stay> read(String remark) {
        return named()
                ? Optional.of(
                        new Marker.Stay(place.getValue(), null, from.or(now), to.or(now), setting.getValue(), remark))
                : Optional.empty();
    }
}

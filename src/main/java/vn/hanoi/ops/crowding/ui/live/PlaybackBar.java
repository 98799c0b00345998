package vn.hanoi.ops.crowding.ui.live;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The day, the minute, play and speed, under a mark that this is the past. */
class PlaybackBar extends Composite<Div> {

    private static final int LAST_MINUTE = 24 * 60 - 1;
    private static final int USUAL_SPEED = 60;

    private final DatePicker day = ComponentTexts.translate(new DatePicker());
    private final RangeInput minute = new RangeInput();
    private final Span mark = new Span();
    private final Button play = new Button(VaadinIcon.PLAY.create());
    private final Select<Integer> speed = new Select<>();
    private final Consumer<Instant> chosen;
    private boolean playing;

    /**
     * @param chosen told the moment that the officer chooses
     * @param played told whether it shall play
     */
    PlaybackBar(Consumer<Instant> chosen, Consumer<Boolean> played) {
        this.chosen = chosen;
        mark.addClassName("past-mark");
        mark.getElement().setAttribute("role", "status");
        day.setAriaLabel(text("crowding.past.day"));
        day.addValueChangeListener(event -> choose(event.isFromClient()));
        minute.setMin(0);
        minute.setMax(LAST_MINUTE);
        minute.setStep(1.0);
        minute.setId("past-minute");
        minute.addClassName("past-minute");
        minute.setAriaLabel(text("crowding.past.minute"));
        minute.addValueChangeListener(event -> choose(event.isFromClient()));
        play.setId("past-play");
        play.addClickListener(event -> {
            setPlaying(!playing);
            played.accept(playing);
        });
        speed.setItems(1, 10, USUAL_SPEED, 300, 600);
        speed.setItemLabelGenerator(factor -> text("crowding.past.speed", factor));
        speed.setValue(USUAL_SPEED);
        speed.setAriaLabel(text("crowding.past.speedLabel"));
        setPlaying(false);
        Div controls = new Div(play, speed, day, minute, new Anchor(MapAddress.ROUTE, text("crowding.past.back")));
        controls.addClassName("past-controls");
        getContent().addClassNames("live-figures", "past-bar");
        getContent().add(mark, controls);
    }

    /** Exercise seconds a second. */
    int speed() {
        return speed.getValue();
    }

    void setPlaying(boolean on) {
        playing = on;
        String label = text(on ? "crowding.past.pause" : "crowding.past.play");
        play.setIcon((on ? VaadinIcon.PAUSE : VaadinIcon.PLAY).create());
        play.setAriaLabel(label);
        play.setTooltipText(label);
    }

    /** Shows a moment without telling it. */
    void show(Instant at, Instant now) {
        ZonedDateTime local = at.atZone(ConsoleClock.HANOI);
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        day.setMin(today.minusDays(CrowdingPast.DAYS));
        day.setMax(today);
        day.setValue(local.toLocalDate());
        minute.setValue((double) local.toLocalTime().toSecondOfDay() / 60);
        mark.setText(text("crowding.past.mark", Formats.dateTime(at), Formats.span(Duration.between(at, now))));
    }

    private void choose(boolean wanted) {
        LocalDate date = day.getValue();
        Double minutes = minute.getValue();
        if (wanted && date != null && minutes != null) {
            LocalTime time = LocalTime.ofSecondOfDay(Math.clamp(minutes.longValue(), 0, LAST_MINUTE) * 60L);
            chosen.accept(date.atTime(time).atZone(ConsoleClock.HANOI).toInstant());
        }
    }
}

package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.vision.counting.EyesPulse;

/** How the eyes keep up: their lag, how many pictures a minute, the time of one look, and what was dropped. */
class EyesFigures extends Composite<Div> {

    private static final Duration SLOW = Duration.ofSeconds(5);

    private final KeyFigure lag = new KeyFigure(text("vision.figure.lag"));
    private final KeyFigure perMinute = new KeyFigure(text("vision.figure.perMinute"));
    private final KeyFigure work = new KeyFigure(text("vision.figure.work"));
    private final KeyFigure dropped = new KeyFigure(text("vision.figure.dropped"));

    EyesFigures() {
        getContent().addClassName("ops-figures");
        getContent().add(lag, perMinute, work, dropped);
        lag.note(text("vision.figure.lagNote"), Tone.PLAIN);
        dropped.note(text("vision.figure.droppedNote"), Tone.PLAIN);
    }

    void show(EyesPulse.Load load) {
        Duration most = load.lagMost();
        boolean slow = most != null && most.compareTo(SLOW) > 0;
        lag.show(VisionTexts.seconds(most), slow ? Tone.WARN : Tone.PLAIN);
        perMinute.show(most == null ? Formats.UNKNOWN : Formats.number(load.perMinute()), Tone.PLAIN);
        Duration one = load.work();
        work.show(one == null ? Formats.UNKNOWN : text("vision.millis", Formats.number(one.toMillis())), Tone.PLAIN);
        dropped.show(Formats.number(load.dropped()), load.dropped() > 0 ? Tone.WARN : Tone.PLAIN);
    }
}

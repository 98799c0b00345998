package vn.hanoi.ops.crowding.ui.advisories.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.advisories.AdvisoryEffect;
import vn.hanoi.ops.crowding.ui.live.street.HourChart;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.chart.ChartView;
import vn.hanoi.ops.kernel.ui.chart.TimeChart;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** How crowded the street was around the advisory, with the moments of sending and action marked. */
class CrowdAround extends Composite<Div> {

    private static final String KEY = "crowding.advisories.chart.";

    private final HourChart hour = new HourChart();
    private final ChartView people = new ChartView(text(KEY + "people"));
    private final Span none = new Span(text(KEY + "none"));
    private final Div around = new Div(people, none);
    private @Nullable String shape;

    CrowdAround() {
        around.addClassName("hour");
        getContent().addClassName("crowd-around");
        getContent().add(new H3(text(KEY + "title")), hour, around);
    }

    void show(AdvisoryFile file) {
        boolean acted = file.effect().isPresent();
        hour.setVisible(!acted);
        around.setVisible(acted);
        setVisible(acted || file.row().state().open());
        if (acted) {
            draw(file, file.effect().orElseThrow());
        } else {
            shape = null;
            hour.show(file.lastHour(), marks(file));
        }
    }

    private void draw(AdvisoryFile file, AdvisoryEffect effect) {
        List<AdvisoryEffect.Point> minutes = effect.minutes();
        boolean known = minutes.stream().map(AdvisoryEffect.Point::people).anyMatch(Objects::nonNull);
        people.setVisible(known);
        none.setVisible(!known);
        if (!known) {
            shape = null;
            return;
        }
        TimeChart drawing = TimeChart.between(
                        minutes.getFirst().minute(), minutes.getLast().minute())
                .line(
                        text(KEY + "people"),
                        minutes.stream()
                                .map(m -> new TimeChart.Point(m.minute(), m.people()))
                                .toList());
        marks(file).forEach(drawing::mark);
        String words =
                text(KEY + "alternative", Formats.decimal(effect.before(), 1), Formats.decimal(effect.after(), 1));
        String next = file.row().id() + " " + file.row().actedAt();
        if (next.equals(shape)) {
            people.update(drawing.build(), words);
        } else {
            people.show(drawing.build(), words);
        }
        shape = next;
    }

    private static List<TimeChart.Mark> marks(AdvisoryFile file) {
        List<TimeChart.Mark> marks = new ArrayList<>();
        add(marks, "sent", file.row().sentAt(), Tone.WARN);
        add(marks, "acted", file.row().actedAt(), Tone.GOOD);
        return marks;
    }

    private static void add(List<TimeChart.Mark> marks, String name, @Nullable Instant at, Tone tone) {
        if (at != null) {
            marks.add(new TimeChart.Mark(text(KEY + name, Formats.time(at)), at, tone));
        }
    }
}

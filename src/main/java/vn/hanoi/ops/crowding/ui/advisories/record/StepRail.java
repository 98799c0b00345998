package vn.hanoi.ops.crowding.ui.advisories.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.advisories.AdvisoryEntry;
import vn.hanoi.ops.crowding.advisories.AdvisoryStep;
import vn.hanoi.ops.crowding.ui.advisories.queue.DueText;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** How far an advisory has come: the stations behind with their times, the one that is awaited, those ahead. */
class StepRail extends Composite<Div> {

    private static final List<AdvisoryStep> WAY = List.of(
            AdvisoryStep.DRAFTED,
            AdvisoryStep.SENT,
            AdvisoryStep.ACKNOWLEDGED,
            AdvisoryStep.ACTED,
            AdvisoryStep.CLOSED);
    private static final List<AdvisoryStep> DEAD_END = List.of(AdvisoryStep.DRAFTED, AdvisoryStep.DISMISSED);

    StepRail() {
        getContent().addClassName("step-rail");
    }

    void show(AdvisoryFile file) {
        OrderedList rail = new OrderedList();
        rail.getElement().setAttribute("aria-label", text("crowding.advisories.rail"));
        boolean awaited = false;
        for (AdvisoryStep step : file.row().state() == AdvisoryState.DISMISSED ? DEAD_END : WAY) {
            Optional<Instant> at = reached(file, step);
            ListItem station = new ListItem(name(step));
            if (at.isPresent()) {
                station.add(note(Formats.time(at.get())));
                station.getElement().setAttribute("data-reached", true);
            } else if (!awaited) {
                awaited = true;
                station.add(due(file));
                station.getElement().setAttribute("data-awaited", tone(file)).setAttribute("aria-current", "step");
            }
            rail.add(station);
        }
        getContent().removeAll();
        getContent().add(rail);
    }

    private static Span name(AdvisoryStep step) {
        Span name = new Span(text("crowding.advisories.station." + step));
        name.addClassName("name");
        return name;
    }

    private static Span due(AdvisoryFile file) {
        Span due = note(DueText.of(file.row(), file.now()));
        due.getElement().setAttribute("data-tone", tone(file));
        return due;
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("note");
        return note;
    }

    private static String tone(AdvisoryFile file) {
        return DueText.tone(file.row(), file.now()).name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Instant> reached(AdvisoryFile file, AdvisoryStep step) {
        if (step == AdvisoryStep.CLOSED && file.row().state() != AdvisoryState.CLOSED) {
            return Optional.empty();
        }
        return file.details().timeline().reversed().stream()
                .filter(entry -> entry.step() == step)
                .map(AdvisoryEntry::at)
                .findFirst();
    }
}

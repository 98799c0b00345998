package vn.hanoi.ops.crowding.ui.advisories.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.crowding.advisories.ActionKind;
import vn.hanoi.ops.crowding.advisories.AdvisoryDetails;
import vn.hanoi.ops.crowding.advisories.AdvisoryEntry;
import vn.hanoi.ops.crowding.advisories.AdvisoryStep;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What happened to an advisory, newest first: when, what, who, and in which words. */
class Timeline extends Composite<Div> {

    private static final String CONSOLE_ITSELF = "console";

    private final OrderedList list = new OrderedList();

    Timeline() {
        getContent().addClassName("advisory-timeline");
        getContent().add(new H3(text("crowding.advisories.timeline")), list);
    }

    void show(AdvisoryDetails details) {
        list.removeAll();
        details.timeline().reversed().forEach(entry -> list.add(line(entry, details)));
    }

    private static ListItem line(AdvisoryEntry entry, AdvisoryDetails details) {
        Span time = new Span(Formats.time(entry.at()));
        time.addClassName("time");
        time.getElement().setAttribute("title", Formats.exact(entry.at()));
        Span step = new Span(text(entry.step().key()));
        step.addClassName("step");
        Span officer = new Span(name(entry));
        officer.addClassName("officer");
        officer.getElement().setAttribute("title", entry.officer());
        Span note = new Span(note(entry, details));
        note.addClassName("note");
        return new ListItem(time, new Div(step, officer, note));
    }

    private static String name(AdvisoryEntry entry) {
        if (CONSOLE_ITSELF.equals(entry.officer())) {
            return text("crowding.advisories.console");
        }
        return entry.officerName().isBlank() ? entry.officer() : entry.officerName();
    }

    private static String note(AdvisoryEntry entry, AdvisoryDetails details) {
        if (entry.step() == AdvisoryStep.RAISED) {
            return text("crowding.advisories.raisedTo", entry.note());
        }
        ActionKind kind = details.action();
        if (entry.step() != AdvisoryStep.ACTED || kind == null) {
            return entry.note();
        }
        List<String> parts = new ArrayList<>(List.of(text(kind.key()), entry.note()));
        Instant acted = details.row().actedAt();
        if (acted != null && !acted.equals(entry.at())) {
            parts.add(text("crowding.advisories.actedAt", Formats.time(acted)));
        }
        return String.join(" · ", parts);
    }
}

package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Locale;
import vn.hanoi.ops.hotline.clock.ClockMode;
import vn.hanoi.ops.hotline.clock.ClockReading;
import vn.hanoi.ops.hotline.clock.ClockSegment;
import vn.hanoi.ops.hotline.tickets.ClockFace;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The three clocks, each with its own due time and every stretch that led to it. */
class ClockPanel extends Composite<Div> {

    private static final int MOST_PERCENT = 999;

    private final Div faces = new Div();

    ClockPanel() {
        faces.addClassName("ticket-clocks");
        getContent().add(new H3(text("hotline.clock.title")), faces);
    }

    void show(TicketDetails details) {
        faces.removeAll();
        details.clocks().forEach(face -> faces.add(face(face)));
    }

    private static Div face(ClockFace face) {
        ClockReading reading = face.reading();
        Span name = new Span(text(face.kind().titleKey()));
        name.addClassName("name");
        Span due = new Span(due(face));
        due.addClassName("value");
        due.getElement().setAttribute("data-tone", tone(reading).name().toLowerCase(Locale.ROOT));
        Span used = new Span(text(
                "hotline.clock.used",
                working(reading.consumed()),
                working(reading.target()),
                Formats.capped(reading.percent(), MOST_PERCENT)));
        used.addClassName("note");
        OrderedList story = new OrderedList();
        face.story().forEach(segment -> story.add(line(segment)));
        Details why = new Details(text("hotline.clock.why"), story);
        why.addClassName("why-clock");
        Div whole = new Div(name, due, used, why);
        whole.addClassName("clock-face");
        whole.getElement().setAttribute("data-clock", face.kind().name());
        return whole;
    }

    private static String due(ClockFace face) {
        ClockReading reading = face.reading();
        if (reading.mode() == ClockMode.PAUSED) {
            return text("hotline.clock.pausedUntil", Formats.dateTime(face.dueIfResumed()));
        }
        if (reading.mode() == ClockMode.STOPPED) {
            return text(reading.late() ? "hotline.clock.doneLate" : "hotline.clock.doneInTime");
        }
        return text(reading.late() ? "hotline.clock.wasDue" : "hotline.clock.due", Formats.dateTime(reading.due()));
    }

    private static Tone tone(ClockReading reading) {
        if (reading.late()) {
            return Tone.LATE;
        }
        return reading.mode() == ClockMode.STOPPED ? Tone.GOOD : Tone.PLAIN;
    }

    private static ListItem line(ClockSegment segment) {
        Span from = new Span(Formats.dateTime(segment.from()) + " – " + end(segment));
        Span why = new Span(
                segment.note().isEmpty()
                        ? text(segment.why().titleKey())
                        : text("hotline.clock.holiday", segment.note()));
        Span total = new Span(text("hotline.clock.total", working(segment.total())));
        total.addClassName("note");
        ListItem line = new ListItem(from, why, total);
        line.getElement().setAttribute("data-why", segment.why().name());
        return line;
    }

    private static String end(ClockSegment segment) {
        boolean sameDay = Formats.date(segment.from()).equals(Formats.date(segment.to()));
        return sameDay ? Formats.time(segment.to()) : Formats.dateTime(segment.to());
    }

    /** A length in hours and minutes, exactly: {@code 3 giờ 40 phút}. */
    private static String working(Duration length) {
        long hours = length.toHours();
        String minutes = text("kernel.span.minutes", Formats.number(length.toMinutesPart()));
        return hours == 0 ? minutes : text("kernel.span.hours", Formats.number(hours)) + " " + minutes;
    }
}

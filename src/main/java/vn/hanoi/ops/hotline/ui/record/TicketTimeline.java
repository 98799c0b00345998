package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketEntry;
import vn.hanoi.ops.hotline.tickets.TicketStep;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What happened to a ticket, newest first: when, what, who, in which words, and whether the caller may read it. */
class TicketTimeline extends Composite<Div> {

    private static final int DAY_AND_MONTH = 5;

    private final RecordInquiry inquiry;
    private final OrderedList list = new OrderedList();

    TicketTimeline(RecordInquiry inquiry) {
        this.inquiry = inquiry;
        getContent().addClassName("advisory-timeline");
        getContent().add(new H3(text("hotline.timeline.title")), list);
    }

    void show(TicketDetails details) {
        list.removeAll();
        String today = Formats.date(inquiry.now());
        details.timeline().reversed().forEach(entry -> list.add(line(entry, today)));
    }

    private static ListItem line(TicketEntry entry, String today) {
        String day = Formats.date(entry.at());
        Span time = new Span(
                day.equals(today)
                        ? Formats.time(entry.at())
                        : day.substring(0, DAY_AND_MONTH) + " " + Formats.time(entry.at()));
        time.addClassName("time");
        time.getElement().setAttribute("title", Formats.exact(entry.at()));
        Span step = new Span(text(entry.step().titleKey()));
        step.addClassName("step");
        Span officer = new Span(name(entry));
        officer.addClassName("officer");
        officer.getElement().setAttribute("title", entry.officer());
        Div words = new Div(step, officer);
        if (entry.shownPublic()) {
            Span shown = new Span(text("hotline.timeline.public"));
            shown.addClassName("officer");
            words.add(shown);
        }
        Span note = new Span(note(entry));
        note.addClassName("note");
        words.add(note);
        return new ListItem(time, words);
    }

    private static String name(TicketEntry entry) {
        if (TicketEntry.CONSOLE_ITSELF.equals(entry.officer())) {
            return text("hotline.timeline.console");
        }
        return entry.officerName().isBlank() ? entry.officer() : entry.officerName();
    }

    private static String note(TicketEntry entry) {
        boolean mark = entry.step() == TicketStep.WARNED || entry.step() == TicketStep.ESCALATED;
        return mark ? text("hotline.timeline.mark", entry.note()) : entry.note();
    }
}

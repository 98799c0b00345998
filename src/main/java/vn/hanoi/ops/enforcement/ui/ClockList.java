package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import vn.hanoi.ops.enforcement.law.DueClock;
import vn.hanoi.ops.enforcement.law.LegalClock;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The deadlines of a file, each with its day; a click tells why. */
class ClockList extends Div {

    ClockList(List<DueClock> clocks, Instant now) {
        addClassName("clock-list");
        for (DueClock clock : clocks) {
            Details line = new Details(summary(clock, now), new WhyList(clock.why()));
            line.addClassName("clock-line");
            add(line);
        }
    }

    private static Span summary(DueClock clock, Instant now) {
        Span name = new Span(text(clock.clock().titleKey()) + " ");
        Instant due = clock.dueAt();
        if (due == null) {
            String waits = clock.startedAt() == null
                    ? text("enforcement.clock.waits", text(clock.start().titleKey()))
                    : text("enforcement.unit.PROMPTLY");
            return new Span(name, new StateBadge(waits, Tone.UNKNOWN));
        }
        String day = clock.clock() == LegalClock.SEND ? Formats.dateTime(due) : Formats.date(clock.lastDay());
        return new Span(name, new StateBadge(day, clock.isLate(now) ? Tone.WARN : Tone.PLAIN));
    }
}

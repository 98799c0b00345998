package vn.hanoi.ops.hotline.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.hotline.clock.ClockSegment.Why;
import vn.hanoi.ops.kernel.calendar.CalendarDay;
import vn.hanoi.ops.kernel.calendar.WorkingSpan;

/** Tells stretches day by day, and days and nights that counted without a break in one; and why the rest did not. */
final class ClockStory {

    private final List<ClockSegment> segments = new ArrayList<>();
    private Duration total = Duration.ZERO;

    private ClockStory() {}

    static List<ClockSegment> of(List<ClockStretch> stretches) {
        ClockStory story = new ClockStory();
        stretches.forEach(story::tell);
        return List.copyOf(story.segments);
    }

    private void tell(ClockStretch stretch) {
        ServiceCalendar calendar = stretch.calendar();
        Instant from = stretch.from();
        while (from.isBefore(stretch.to())) {
            LocalDate day = LocalDate.ofInstant(from, calendar.zone());
            Instant midnight = day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
            Instant to = midnight.isBefore(stretch.to()) ? midnight : stretch.to();
            tellDay(stretch, day, from, to);
            from = to;
        }
    }

    private void tellDay(ClockStretch stretch, LocalDate day, Instant from, Instant to) {
        Instant reached = from;
        for (WorkingSpan span : stretch.calendar().spans(from, to)) {
            rest(stretch.calendar(), day, reached, span.from());
            work(stretch.mode(), span);
            reached = span.to();
        }
        rest(stretch.calendar(), day, reached, to);
    }

    private void work(ClockMode mode, WorkingSpan span) {
        Why why =
                switch (mode) {
                    case RUNNING -> Why.COUNTED;
                    case PAUSED -> Why.PAUSED;
                    case STOPPED -> Why.STOPPED;
                };
        if (why == Why.COUNTED) {
            total = total.plus(Duration.between(span.from(), span.to()));
        }
        ClockSegment last = segments.isEmpty() ? null : segments.getLast();
        if (why == Why.COUNTED && last != null && last.why() == why && last.to().equals(span.from())) {
            segments.removeLast();
            segments.add(new ClockSegment(last.from(), span.to(), why, total, ""));
        } else {
            segments.add(new ClockSegment(span.from(), span.to(), why, total, ""));
        }
    }

    private void rest(ServiceCalendar calendar, LocalDate day, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return;
        }
        if (calendar.works(day)) {
            segments.add(new ClockSegment(from, to, Why.OUT_OF_HOURS, total, ""));
            return;
        }
        String holiday = calendar.special(day).map(CalendarDay::name).orElse("");
        segments.add(new ClockSegment(from, to, holiday.isEmpty() ? Why.DAY_OFF : Why.HOLIDAY, total, holiday));
    }
}

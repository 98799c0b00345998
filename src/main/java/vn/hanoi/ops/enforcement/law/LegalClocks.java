package vn.hanoi.ops.enforcement.law;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.calendar.Due;
import vn.hanoi.ops.kernel.calendar.WorkingCalendar;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Works out deadlines by the law of a version and the offices' working days. */
@Component("sanctionClocks")
public class LegalClocks {

    private final WorkingCalendar calendar;

    LegalClocks(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** All clocks in the order of the procedure; those that may not run for this file are left out. */
    public List<DueClock> all(Law law, Map<Moment, Instant> moments, Set<Situation> situations, boolean explanation) {
        return Arrays.stream(LegalClock.values())
                .filter(clock ->
                        explanation || (clock != LegalClock.EXPLAIN_WRITTEN && clock != LegalClock.EXPLAIN_ORAL))
                .flatMap(clock -> one(law, clock, moments, situations).stream())
                .toList();
    }

    /** One clock, or nothing when the law has no such deadline. */
    public Optional<DueClock> one(Law law, LegalClock clock, Map<Moment, Instant> moments, Set<Situation> situations) {
        List<DueClock> fitting = law.clocks().stream()
                .filter(rule -> rule.clock() == clock)
                .filter(rule -> rule.ordinary()
                        || situations.stream().anyMatch(s -> s.name().equals(rule.situation())))
                .map(rule -> due(rule, moments.get(rule.start())))
                .toList();
        return fitting.stream().max(Comparator.comparing(due -> due.dueAt() == null ? Instant.MIN : due.dueAt()));
    }

    /** The day from which on an earlier sanction does not count any more for an act at that moment. */
    public LocalDate recidivismSince(Law law, Instant act) {
        return LocalDate.ofInstant(act, ConsoleClock.HANOI)
                .minusMonths(law.procedure().recidivismMonths());
    }

    private DueClock due(ClockRule rule, @Nullable Instant start) {
        List<Why> why = new ArrayList<>();
        String unit = text(rule.unit().titleKey(), Formats.number(rule.amount()));
        why.add(Why.of(
                rule.source(),
                "term",
                text(rule.clock().titleKey()),
                unit,
                text(rule.start().titleKey())));
        if (!rule.ordinary()) {
            why.add(Why.of(rule.source(), "situation", text("enforcement.situation." + rule.situation())));
        }
        if (start == null) {
            return new DueClock(rule.clock(), rule.start(), null, null, null, why);
        }
        why.add(Why.of("", "started", text(rule.start().titleKey()), Formats.dateTime(start)));
        Optional<Due> due = counted(rule, start);
        due.ifPresent(d -> why.addAll(reasons(rule, d)));
        Instant at = rule.unit() == TermUnit.HOURS
                ? start.plus(Duration.ofHours(rule.amount()))
                : due.map(Due::at).orElse(null);
        LocalDate last = at == null ? null : LocalDate.ofInstant(at.minusNanos(1), ConsoleClock.HANOI);
        return new DueClock(rule.clock(), rule.start(), start, at, last, why);
    }

    private Optional<Due> counted(ClockRule rule, Instant start) {
        return switch (rule.unit()) {
            case PROMPTLY, HOURS -> Optional.empty();
            case DAYS -> Optional.of(calendar.afterDays(start, rule.amount()));
            case WORKING_DAYS -> Optional.of(calendar.afterWorkingDays(start, rule.amount()));
            case MONTHS -> Optional.of(calendar.afterMonths(start, rule.amount()));
        };
    }

    private static List<Why> reasons(ClockRule rule, Due due) {
        List<Why> why = new ArrayList<>();
        why.add(Why.of("Bộ luật Dân sự 2015, Điều 147", "firstDay", Formats.date(due.firstDay())));
        due.skipped().forEach(day -> why.add(Why.of(day.source(), "skipped", Formats.date(day.day()), day.name())));
        String moved = rule.unit() == TermUnit.WORKING_DAYS ? "lastDay" : "lastDayMoved";
        why.add(Why.of("Bộ luật Dân sự 2015, Điều 148", moved, Formats.date(due.lastDay())));
        return why;
    }
}

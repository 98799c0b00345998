package vn.hanoi.ops.kernel.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The days of the table, read from memory; changes arrive within ten minutes. */
@Component
class StoredCalendarDays implements CalendarDays {

    private final JdbcClient jdbc;
    private volatile Map<LocalDate, CalendarDay> days;

    StoredCalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.days = read();
    }

    @Override
    public Optional<CalendarDay> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    void refresh() {
        days = read();
    }

    private Map<LocalDate, CalendarDay> read() {
        return jdbc
                .sql("SELECT day, kind, name, source FROM kernel_calendar_day")
                .query((row, n) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("source")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(CalendarDay::day, Function.identity()));
    }
}

package vn.hanoi.ops.kernel.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The working calendar with the holidays that are delivered, read from their migration. */
public final class DeliveredCalendar {

    private static final Pattern DAY =
            Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(\\w+)', '([^']*)', '([^']*)'\\)");

    private DeliveredCalendar() {}

    /** A calendar for pure tests. */
    public static WorkingCalendar read() {
        try {
            String sql =
                    Files.readString(Path.of("src/main/resources/db/migration/kernel/V1_08__working_calendar.sql"));
            Map<LocalDate, CalendarDay> days = DAY.matcher(sql)
                    .results()
                    .map(m -> new CalendarDay(
                            LocalDate.parse(m.group(1)), CalendarDay.Kind.valueOf(m.group(2)), m.group(3), m.group(4)))
                    .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
            return new WorkingCalendar(day -> Optional.ofNullable(days.get(day)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

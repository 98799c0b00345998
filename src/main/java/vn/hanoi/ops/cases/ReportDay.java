package vn.hanoi.ops.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The city's reporting day: from 18:00 to 18:00, named after the day on which it ends. */
public final class ReportDay {

    private static final LocalTime CUT = LocalTime.of(18, 0);

    private ReportDay() {}

    /** The reporting day of a moment. */
    public static LocalDate of(Instant moment) {
        ZonedDateTime hanoi = moment.atZone(ConsoleClock.HANOI);
        return hanoi.toLocalTime().isBefore(CUT)
                ? hanoi.toLocalDate()
                : hanoi.toLocalDate().plusDays(1);
    }

    /** Its first moment: 18:00 of the day before. */
    public static Instant begin(LocalDate day) {
        return day.minusDays(1).atTime(CUT).atZone(ConsoleClock.HANOI).toInstant();
    }
}

package vn.hanoi.ops.cases.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** When a quarantined contact is to be sampled. */
public final class TestSchedule {

    private TestSchedule() {}

    /** The days of a term; an extension adds a test on its last day. */
    public static List<LocalDate> days(LocalDate lastExposure, Term term, int extra) {
        List<LocalDate> days = new ArrayList<>();
        term.tests().forEach(day -> days.add(lastExposure.plusDays(day)));
        if (extra > 0) {
            days.add(lastExposure.plusDays(term.days() + (long) extra));
        }
        return days;
    }

    /**
     * The next day on which a sample is due: the first one for which none was taken since the scheduled day before it.
     *
     * @param taken days on which samples were taken
     */
    public static Optional<LocalDate> next(List<LocalDate> days, Collection<LocalDate> taken) {
        LocalDate last = taken.stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return days.stream().filter(day -> day.isAfter(last)).findFirst();
    }
}

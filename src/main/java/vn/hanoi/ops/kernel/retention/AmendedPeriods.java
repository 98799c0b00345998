package vn.hanoi.ops.kernel.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Periods that officers put in the place of declared ones; a bean, when some room keeps such. */
public interface AmendedPeriods {

    /** The period for a table in force on a day, or nothing when the declared one holds. */
    Optional<Period> of(String table, LocalDate day);
}

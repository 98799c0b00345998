package vn.hanoi.ops.cases.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.exchange.imports.ImportRow;

/** What reading the days of a row needs. @param today in Hanoi */
record Terms(DateOrder order, Instant now, LocalDate today) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** What a cell says that tells of the past, in a century that anybody alive has seen; none and a fault otherwise. */
    DateOrder.@Nullable Moment past(String cell, ImportRow row, Faults faults) {
        Optional<DateOrder.Moment> moment =
                order.read(row.get(cell)).filter(read -> !read.day().isBefore(FIRST_DAY));
        if (moment.isEmpty() || moment.get().day().isAfter(today)) {
            faults.add(cell, moment.isEmpty() ? "DAY" : "FUTURE");
            return null;
        }
        return moment.get();
    }
}

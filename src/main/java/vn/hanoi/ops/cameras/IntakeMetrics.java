package vn.hanoi.ops.cameras;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.stream.ObservationTable;

/** Counts for the monitoring what comes in. */
@Component
class IntakeMetrics {

    private static final String NAME = "console.cameras.observations";

    private final MeterRegistry meters;

    IntakeMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Source source, IntakeReceipt receipt, List<ObservationTable.Row> fresh, int resets) {
        add("accepted", source, receipt.accepted());
        add("duplicate", source, receipt.duplicates());
        add("late", source, flagged(fresh, ObservationTable.LATE));
        add("out_of_order", source, flagged(fresh, ObservationTable.OUT_OF_ORDER));
        add("counter_reset", source, resets);
        for (IntakeReceipt.Rejection rejection : receipt.rejected()) {
            meters.counter(NAME + ".rejected", "source", name(source), "code", rejection.code())
                    .increment();
        }
    }

    private void add(String outcome, Source source, long number) {
        meters.counter(NAME, "outcome", outcome, "source", name(source)).increment(number);
    }

    private static long flagged(List<ObservationTable.Row> rows, int flag) {
        return rows.stream().filter(r -> (r.flags() & flag) != 0).count();
    }

    private static String name(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}

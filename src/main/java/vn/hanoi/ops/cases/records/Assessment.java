package vn.hanoi.ops.cases.records;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.rules.Measure;

/**
 * What was measured at a patient.
 *
 * @param spo2 per cent, 40 to 100
 * @param temperature degrees Celsius, 30 to 45
 * @param breaths a minute, 4 to 80
 * @param signs those that are present; a sign left out is absent
 */
public record Assessment(
        @Nullable Double spo2,
        @Nullable Double temperature,
        @Nullable Integer breaths,
        Set<Measure> signs) {

    /** @throws CaseRefused when a value cannot be that of a living person */
    public Assessment {
        check(spo2, 40, 100);
        check(temperature, 30, 45);
        check(breaths, 4, 80);
        signs = Set.copyOf(signs);
    }

    private static void check(@Nullable Number value, double least, double most) {
        if (value != null && !(value.doubleValue() >= least && value.doubleValue() <= most)) {
            throw new CaseRefused(CaseRefused.Reason.OUT_OF_RANGE);
        }
    }
}

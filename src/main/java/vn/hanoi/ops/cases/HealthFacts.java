package vn.hanoi.ops.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody's health before anything is measured; everything may be unknown.
 *
 * @param onsetOn first symptoms
 * @param birthYear for the risk group
 * @param doses of vaccine
 * @param recoveredOn end of an earlier infection
 */
public record HealthFacts(
        @Nullable LocalDate onsetOn,
        @Nullable Integer birthYear,
        @Nullable Integer doses,
        @Nullable LocalDate lastDoseOn,
        @Nullable LocalDate recoveredOn) {

    /** Nothing known. */
    public static final HealthFacts UNKNOWN = new HealthFacts(null, null, null, null, null);

    /** The same with a year of birth. */
    public HealthFacts bornIn(@Nullable Integer year) {
        return new HealthFacts(onsetOn, year, doses, lastDoseOn, recoveredOn);
    }

    /** The year of birth alone. */
    public static HealthFacts born(int year) {
        return new HealthFacts(null, year, null, null, null);
    }
}

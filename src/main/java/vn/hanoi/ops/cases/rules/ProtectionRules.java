package vn.hanoi.ops.cases.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who counts as protected.
 *
 * @param doses doses needed; 0 when vaccination does not count
 * @param doseDays least days since the last dose
 * @param doseMonths most months since the last dose; 0 for no limit
 * @param recoveredMonths most months since an earlier infection; 0 when that does not count
 */
public record ProtectionRules(int doses, int doseDays, int doseMonths, int recoveredMonths) {

    /**
     * What is known of somebody's immunity.
     *
     * @param doses of vaccine; unknown when absent
     * @param recoveredOn end of an earlier infection
     */
    public record History(
            @Nullable Integer doses,
            @Nullable LocalDate lastDoseOn,
            @Nullable LocalDate recoveredOn) {

        /** Nothing known. */
        public static final History UNKNOWN = new History(null, null, null);
    }

    /** How well somebody was protected on a day, and why. */
    public Judged judge(History history, LocalDate on, String source) {
        LocalDate recovered = history.recoveredOn();
        if (recoveredMonths > 0
                && recovered != null
                && !recovered.plusMonths(recoveredMonths).isBefore(on)) {
            return new Judged(
                    Protection.PROTECTED, Why.rule(source, "PROTECTED_RECOVERED", recovered, recoveredMonths));
        }
        Integer given = history.doses();
        LocalDate last = history.lastDoseOn();
        if (doses == 0 || given == null || given < doses) {
            return new Judged(Protection.OTHER, Why.rule(source, given == null ? "DOSES_UNKNOWN" : "DOSES_FEW", doses));
        }
        if (last == null && doseDays == 0 && doseMonths == 0) {
            return new Judged(Protection.PROTECTED, Why.rule(source, "PROTECTED_DOSES", given));
        }
        boolean timely = last != null
                && !last.plusDays(doseDays).isAfter(on)
                && (doseMonths == 0 || !last.plusMonths(doseMonths).isBefore(on));
        return timely
                ? new Judged(Protection.PROTECTED, Why.rule(source, "PROTECTED_DOSES", given))
                : new Judged(Protection.OTHER, Why.rule(source, "DOSE_AGE", doseDays, doseMonths));
    }

    /** A judgement with its reason. */
    public record Judged(Protection protection, Why why) {}
}

package vn.hanoi.ops.quarantine.stays;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;

/**
 * What a daily check found.
 *
 * @param temperature degrees Celsius, 30 to 45
 * @param spo2 per cent, 40 to 100
 * @param dyspnoea short of breath
 * @param note in the officer's words, at most 300 characters
 */
public record Check(@Nullable Double temperature, @Nullable Double spo2, boolean dyspnoea, String note) {

    private static final int NOTE_LIMIT = 300;

    /** @throws QuarantineRefused when a value cannot be that of a living person, or nothing was measured */
    public Check {
        within(temperature, 30, 45);
        within(spo2, 40, 100);
        note = note.strip();
        QuarantineRefused.unless(temperature != null || spo2 != null || dyspnoea, Reason.OUT_OF_RANGE);
        QuarantineRefused.unless(note.length() <= NOTE_LIMIT, Reason.OUT_OF_RANGE);
    }

    private static void within(@Nullable Double value, double least, double most) {
        QuarantineRefused.unless(value == null || value >= least && value <= most, Reason.OUT_OF_RANGE);
    }
}

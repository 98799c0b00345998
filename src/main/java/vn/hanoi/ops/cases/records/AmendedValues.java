package vn.hanoi.ops.cases.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.Placement;

/** The fields that can be corrected, as text and back. */
public final class AmendedValues {

    private static final int OLDEST = 1900;
    private static final int MOST_DOSES = 9;

    private AmendedValues() {}

    /** The values of a case, blank where unknown. */
    public static Map<AmendedField, String> of(HealthFacts facts, @Nullable Placement stay) {
        Map<AmendedField, String> values = new EnumMap<>(AmendedField.class);
        values.put(AmendedField.ONSET_ON, text(facts.onsetOn()));
        values.put(AmendedField.BIRTH_YEAR, text(facts.birthYear()));
        values.put(AmendedField.DOSES, text(facts.doses()));
        values.put(AmendedField.LAST_DOSE_ON, text(facts.lastDoseOn()));
        values.put(AmendedField.RECOVERED_ON, text(facts.recoveredOn()));
        values.put(AmendedField.STAY, stay == null ? "" : stay.name());
        return values;
    }

    /** The same with the first day without symptoms. */
    public static Map<AmendedField, String> of(
            HealthFacts facts, @Nullable LocalDate freeSince, @Nullable Placement stay) {
        Map<AmendedField, String> values = of(facts, stay);
        values.put(AmendedField.FREE_SINCE, text(freeSince));
        return values;
    }

    /** Why a value cannot be that of a field, seen from a day; nothing when it can. */
    public static Optional<Reason> fault(AmendedField field, String value, LocalDate today) {
        try {
            Map<AmendedField, String> alone = Map.of(field, value);
            facts(alone, today);
            stay(alone);
            freeSince(alone, today);
            return Optional.empty();
        } catch (CaseRefused refused) {
            return Optional.of(refused.reason());
        }
    }

    static HealthFacts facts(Map<AmendedField, String> values, LocalDate today) {
        return new HealthFacts(
                day(values, AmendedField.ONSET_ON, today),
                number(values, AmendedField.BIRTH_YEAR, OLDEST, today.getYear()),
                number(values, AmendedField.DOSES, 0, MOST_DOSES),
                day(values, AmendedField.LAST_DOSE_ON, today),
                day(values, AmendedField.RECOVERED_ON, today));
    }

    static @Nullable LocalDate freeSince(Map<AmendedField, String> values, LocalDate today) {
        LocalDate free = day(values, AmendedField.FREE_SINCE, today);
        LocalDate onset = day(values, AmendedField.ONSET_ON, today);
        if (free != null && onset != null && !free.isAfter(onset)) {
            throw new CaseRefused(Reason.WRONG_TIME);
        }
        return free;
    }

    static @Nullable Placement stay(Map<AmendedField, String> values) {
        String name = values.getOrDefault(AmendedField.STAY, "");
        try {
            return name.isBlank() ? null : Placement.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new CaseRefused(Reason.OUT_OF_RANGE);
        }
    }

    private static @Nullable LocalDate day(Map<AmendedField, String> values, AmendedField field, LocalDate today) {
        String text = values.getOrDefault(field, "");
        if (text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                throw new CaseRefused(Reason.WRONG_TIME);
            }
            return day;
        } catch (DateTimeException e) {
            throw new CaseRefused(Reason.OUT_OF_RANGE);
        }
    }

    private static @Nullable Integer number(Map<AmendedField, String> values, AmendedField field, int least, int most) {
        String text = values.getOrDefault(field, "");
        if (text.isBlank()) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new CaseRefused(Reason.OUT_OF_RANGE);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new CaseRefused(Reason.OUT_OF_RANGE);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

package vn.hanoi.ops.cases.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be measured or asked of a patient; signs are 1 when present and 0 when not. */
public enum Measure {
    /** Full years. */
    AGE(false),
    /** Breaths a minute. */
    BREATHS(false),
    /** Per cent in room air. */
    SPO2(false),
    /** Degrees Celsius. */
    TEMPERATURE(false),
    /** Doses of vaccine. */
    DOSES(false),
    /** Days since the last dose. */
    DOSE_AGE(false),
    SYMPTOMS(true),
    DYSPNOEA(true),
    PNEUMONIA(true),
    /** Shock, failing organs, low consciousness, or machine breathing. */
    EMERGENCY(true),
    UNDERLYING(true),
    PREGNANT(true);

    private final boolean sign;

    Measure(boolean sign) {
        this.sign = sign;
    }

    /** Tells whether it is a sign that is there or not. */
    public boolean sign() {
        return sign;
    }

    /** The signs of a comma-separated list of names, such as the stored ones of a check. */
    public static Set<Measure> present(@Nullable String names) {
        return names == null || names.isBlank()
                ? EnumSet.noneOf(Measure.class)
                : Arrays.stream(names.split(",")).map(Measure::valueOf).collect(Collectors.toSet());
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.measure." + name();
    }
}

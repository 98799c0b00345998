package vn.hanoi.ops.cases.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads health checks and says whether somebody needs help now. */
public final class Alarms {

    private Alarms() {}

    /** What one health check measured. */
    public record Reading(@Nullable Double spo2, @Nullable Double temperature, boolean dyspnoea) {}

    /**
     * The alarms after the newest check; none when all is well.
     *
     * @param newestFirst the checks, the newest one first
     */
    public static List<Why> of(List<Reading> newestFirst, AlarmRules rules) {
        List<Why> alarms = new ArrayList<>();
        if (newestFirst.isEmpty()) {
            return alarms;
        }
        Reading newest = newestFirst.getFirst();
        Double spo2 = newest.spo2();
        if (spo2 != null && spo2 < rules.spo2Below()) {
            alarms.add(Why.rule(rules.source(), "ALARM_SPO2", spo2, rules.spo2Below()));
        }
        if (newest.dyspnoea()) {
            alarms.add(Why.rule(rules.source(), "ALARM_DYSPNOEA"));
        }
        if (newestFirst.size() >= rules.feverTimes()
                && newestFirst.stream().limit(rules.feverTimes()).allMatch(r -> hot(r, rules))) {
            alarms.add(Why.rule(rules.source(), "ALARM_FEVER", rules.feverAbove(), rules.feverTimes()));
        }
        return alarms;
    }

    private static boolean hot(Reading reading, AlarmRules rules) {
        Double temperature = reading.temperature();
        return temperature != null && temperature > rules.feverAbove();
    }
}

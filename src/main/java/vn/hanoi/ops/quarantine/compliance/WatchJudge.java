package vn.hanoi.ops.quarantine.compliance;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Says what to do with a detection. */
final class WatchJudge {

    private WatchJudge() {}

    /** What is known besides the detection. @param rule the one in force; none when nothing is watched */
    record Facts(
            boolean maintenance,
            boolean late,
            boolean muted,
            @Nullable WatchRule rule,
            boolean grace) {}

    static Handling judge(DetectionTable.Line line, Facts facts) {
        if (facts.maintenance()) {
            return Handling.MAINTENANCE;
        }
        if (facts.muted()) {
            return Handling.MUTED;
        }
        if (facts.late()) {
            return Handling.LATE;
        }
        WatchRule rule = facts.rule();
        LocalTime time = LocalTime.ofInstant(line.at(), ConsoleClock.HANOI);
        if (rule == null || line.people() < rule.least() || !rule.holds(time)) {
            return facts.grace() ? Handling.GRACE : Handling.BELOW;
        }
        return facts.grace() ? Handling.GRACE : Handling.ALERT;
    }
}

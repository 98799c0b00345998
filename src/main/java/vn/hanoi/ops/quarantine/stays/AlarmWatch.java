package vn.hanoi.ops.quarantine.stays;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.quarantine.OrderId;

/** Tells whether a daily check of somebody raised an alarm that nobody handled. */
@Component
public class AlarmWatch {

    private final DailyCheckTable checks;

    AlarmWatch(DailyCheckTable checks) {
        this.checks = checks;
    }

    /** Whether an alarm is open. */
    public boolean open(OrderId order) {
        return checks.alarming(order);
    }
}

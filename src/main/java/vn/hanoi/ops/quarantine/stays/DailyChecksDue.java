package vn.hanoi.ops.quarantine.stays;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.settings.CaseSettings;

/** Which part of the daily checks must be in by now. */
@Component
public class DailyChecksDue {

    private final CaseSettings cases;
    private final Clock clock;

    DailyChecksDue(CaseSettings cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** The newest part that must be in by now. */
    public CheckPart now() {
        return CheckPart.due(clock.instant(), cases.current().rules().followUp());
    }
}

package vn.hanoi.ops.quarantine;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;

/** Makes hands for whoever is at work. */
@Component
public class QuarantineHands {

    private final CurrentOfficer officers;
    private final Clock clock;

    QuarantineHands(CurrentOfficer officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    /** The officer at work, or the console when nobody is. */
    public Hand now() {
        Instant now = clock.instant();
        return officers.find().map(officer -> Hand.of(officer, now)).orElseGet(() -> Hand.console(now));
    }
}

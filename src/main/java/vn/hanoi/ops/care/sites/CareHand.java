package vn.hanoi.ops.care.sites;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;

/** Who does something, and when. */
public record CareHand(String officer, String name, Instant at) {

    /** Makes hands for whoever is at work. */
    @Component
    public static class Hands {

        private final CurrentOfficer officers;
        private final Clock clock;

        Hands(CurrentOfficer officers, Clock clock) {
            this.officers = officers;
            this.clock = clock;
        }

        /** The officer at work now, or the console when nobody is. */
        public CareHand now() {
            return officers.find()
                    .map(officer -> new CareHand(officer.username(), officer.displayName(), clock.instant()))
                    .orElseGet(() -> new CareHand("console", "", clock.instant()));
        }
    }
}

package vn.hanoi.ops.cases.records;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Officer;

/**
 * Who does something, and when.
 *
 * @param at when it happened
 * @param enteredAt now
 */
public record Hand(String officer, String name, Instant at, Instant enteredAt) {

    static final String CONSOLE_ITSELF = "console";
    static final String PATIENT = "patient";

    /** An officer's act now. */
    public static Hand of(Officer officer, Instant now) {
        return new Hand(officer.username(), officer.displayName(), now, now);
    }

    /** What the console does itself. */
    public static Hand console(Instant now) {
        return new Hand(CONSOLE_ITSELF, "", now, now);
    }

    /** What the patient said without an officer. */
    static Hand patient(Instant now) {
        return new Hand(PATIENT, "", now, now);
    }

    /** The same act at another time. */
    public Hand at(Instant moment) {
        return new Hand(officer, name, moment, enteredAt);
    }

    /** Makes hands for whoever is at work. */
    @Component
    public static class Hands {

        private final vn.hanoi.ops.access.CurrentOfficer officers;
        private final java.time.Clock clock;

        Hands(vn.hanoi.ops.access.CurrentOfficer officers, java.time.Clock clock) {
            this.officers = officers;
            this.clock = clock;
        }

        /** The officer at work, or the console when nobody is. */
        public Hand now() {
            Instant now = clock.instant();
            return officers.find().map(officer -> Hand.of(officer, now)).orElseGet(() -> console(now));
        }
    }
}

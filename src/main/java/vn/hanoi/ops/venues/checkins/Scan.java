package vn.hanoi.ops.venues.checkins;

import java.time.Instant;
import java.time.LocalDate;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** One row of the stream: a person came to, or left, a part of a venue. */
record Scan(int venue, Instant at, PersonKey person, boolean leaving, int zone) {

    /** What makes a row the same as another; the part of the venue does not. */
    record Key(int venue, Instant at, PersonKey person, boolean leaving) {

        LocalDate day() {
            return LocalDate.ofInstant(at, ConsoleClock.HANOI);
        }
    }

    /** A row with what writing it needs. */
    record Fresh(Scan scan, Visitor visitor, AreaPath area) {

        /** Tells whether it counts towards a person's limit of a day: whom nobody knows apart from others has none. */
        boolean limited() {
            return !scan.leaving() && visitor.kind() != VisitorKind.UNMATCHED;
        }
    }

    /** Tells whether it says the same but for the moment. */
    boolean isLike(Scan other) {
        return venue == other.venue && person.equals(other.person) && leaving == other.leaving && zone == other.zone;
    }

    Key key() {
        return new Key(venue, at, person, leaving);
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI);
    }
}

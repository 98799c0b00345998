package vn.hanoi.ops.venues.codes;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.venues.register.VenueSign;

/**
 * A code that was read.
 *
 * @param venue where it leads; absent when the console does not know, or must not believe it
 * @param zone the part of the venue, 0 for the entrance
 */
public record CodeReading(CodeVerdict verdict, @Nullable VenueSign venue, int zone) {

    static CodeReading refused(CodeVerdict verdict) {
        return new CodeReading(verdict, null, 0);
    }

    /** Tells whether check-ins are taken. */
    public boolean valid() {
        return verdict == CodeVerdict.VALID;
    }
}

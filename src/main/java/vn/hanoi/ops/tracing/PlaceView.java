package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hanoi.ops.access.privacy.Guarded;

/**
 * What was going on at a venue on a day.
 *
 * @param visitors how many different people checked in or stayed
 * @param cases how many of them are F0, wherever their cases belong
 * @param hours the hours of the day, 0 to 23
 * @param chain where the F0 who were here went before and after, the most walked first
 * @param present when the case was here, or else the other F0, with the air that they left; unknown when none of them was
 */
public record PlaceView(
        int venue,
        String name,
        String address,
        String area,
        LocalDate day,
        int visitors,
        int cases,
        List<Hour> hours,
        List<Step> chain,
        Guarded<Hours> present) {

    /** From a minute until before another one. */
    public record Hours(Instant from, Instant until) {}

    /** @param cases of the visitors of that hour */
    public record Hour(int hour, int visitors, int cases) {}

    /**
     * People went from one venue to another.
     *
     * @param people how many different F0
     */
    public record Step(int fromVenue, String from, int toVenue, String to, int people) {}
}

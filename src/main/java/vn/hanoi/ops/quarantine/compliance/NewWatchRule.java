package vn.hanoi.ops.quarantine.compliance;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a new rule of watching says.
 *
 * @param place code of the kind of place; blank for all
 * @param site code of the site; blank for all
 * @param from, to hours of Hanoi's day in which it holds; both absent for always
 * @param least 1 to 1,000 people
 * @param lookMinutes 1 to 1,440
 * @param source the document or who asked for it; 1 to 300 characters
 */
public record NewWatchRule(
        WatchCode code,
        String place,
        String site,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        int least,
        int lookMinutes,
        String source) {

    private static final int SOURCE_LIMIT = 300;
    private static final int MOST_PEOPLE = 1_000;
    private static final int MOST_MINUTES = 1_440;

    /** Takes blanks around codes and source away. */
    public NewWatchRule {
        place = place.strip();
        site = site.strip();
        source = source.strip();
    }

    boolean inRange() {
        return (from == null) == (to == null)
                && least >= 1
                && least <= MOST_PEOPLE
                && lookMinutes >= 1
                && lookMinutes <= MOST_MINUTES;
    }

    boolean sourced() {
        return !source.isEmpty() && source.length() <= SOURCE_LIMIT;
    }
}

package vn.hanoi.ops.hotline.calls;

import java.util.OptionalDouble;

/**
 * The figures of the city's reports on 1022, exactly as they are published.
 *
 * @param in calls in
 * @param answered calls in that somebody took
 * @param solved explained, handled or advised in the call
 * @param forwarded to departments, districts and communes by authority
 * @param care outbound care calls
 * @param advised F0 who were advised in those
 */
public record CallCounters(int in, int answered, int solved, int forwarded, int care, int advised) {

    /** The share of calls in that were answered, 0 to 1; nothing when there were none. */
    public OptionalDouble answeredShare() {
        return in == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) answered / in);
    }
}

package vn.hanoi.ops.hotline.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * How outbound calls are tried.
 *
 * @param lease how long an officer has somebody to call
 * @param again after how long who did not answer is tried again
 * @param attempts after how many attempts it is tried on the next day instead
 * @param callbacks after how many attempts a caller who is to be told counts as not to be reached
 */
public record CallTerms(Duration lease, Duration again, int attempts, int callbacks) {

    /** When somebody who did not answer is tried again. @param tried attempts so far, at least 1 */
    public Instant next(Instant now, int tried) {
        return now.plus(tried % attempts == 0 ? Duration.ofDays(1) : again);
    }

    /** Tells whether a caller who did not answer is given up. @param tried attempts so far */
    public boolean over(int tried) {
        return tried >= callbacks;
    }
}

package vn.hanoi.ops.kernel.ui.frame;

import java.time.Instant;
import java.util.Optional;

/** How old the newest data are and how many sources answer; a bean, asked for the frame's "as of" chip. */
public interface Freshness {

    /** The state within the current officer's areas, or nothing when the officer has no such sources. */
    Optional<State> now();

    /**
     * A state of the sources.
     *
     * @param newest when the newest data were measured
     * @param answering how many sources answer in time
     * @param sources how many there are
     */
    record State(Instant newest, int answering, int sources) {}
}

package vn.hanoi.ops.cases.records;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether somebody is to be called, since when and by whom; callers take lists of homes under a lease. */
@Embeddable
class CallWork {

    /** Whether somebody is to be called. */
    enum State {
        NONE,
        OPEN,
        DONE
    }

    @Enumerated(EnumType.STRING)
    private State callState = State.NONE;

    private int callAttempts;
    private @Nullable Instant callAfter;
    private @Nullable String callOutcome;

    void open(Instant from) {
        if (callState != State.OPEN) {
            callState = State.OPEN;
            callAfter = from;
        }
    }

    /** Nobody is to be called any more; since when somebody was to be stays known of a call that was not made. */
    void close() {
        callState = callState == State.NONE ? State.NONE : State.DONE;
    }

    /** Goes on with a call that was closed before it was made. */
    void resume() {
        if (callState == State.DONE && callAfter != null) {
            callState = State.OPEN;
        }
    }

    /**
     * Counts a call.
     *
     * @param decides whether it decides when to call again; else a closed call stays closed, and who was reached is done with
     */
    void attempt(String outcome, @Nullable Instant next, boolean decides) {
        callAttempts++;
        if (decides) {
            callOutcome = outcome;
            callState = next == null ? State.DONE : State.OPEN;
            callAfter = next;
        } else if (next == null) {
            callAfter = null;
        }
    }

    boolean open() {
        return callState == State.OPEN;
    }

    int attempts() {
        return callAttempts;
    }

    @Nullable
    Instant after() {
        return callAfter;
    }

    @Nullable
    String outcome() {
        return callOutcome;
    }
}

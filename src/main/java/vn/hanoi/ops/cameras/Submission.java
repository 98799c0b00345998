package vn.hanoi.ops.cameras;

/** One element of what a sender handed in: an observation, or something that cannot be read as one. */
public sealed interface Submission permits Observation, Submission.Unreadable {

    /**
     * An element that is not an observation.
     *
     * @param code such as {@code BAD_TIME}
     * @param message which field, and what is allowed
     */
    record Unreadable(String code, String message) implements Submission {}
}

package vn.hanoi.ops.tracing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question of tracing is not answered; nothing was read. */
public class TracingRefused extends RuntimeException {

    private final Reason reason;
    private final @Nullable Integer place;

    /** Why; says what to do through the translation {@code tracing.refused.<reason>}. */
    public enum Reason {
        /** There is no such case, run or venue for the officer. */
        UNKNOWN_CASE,
        /** The case is not open any more. */
        CASE_ENDED,
        /** A reason of 10 to 500 characters is asked for. */
        REASON_MISSING,
        /** The time is empty, lies ahead, or is longer than 31 days. */
        BAD_TIME,
        /** The case has no infectious window of its own, and no time was named. */
        NO_WINDOW,
        /** Neither phone nor paper of the person is known, more than 20 were named, or one cannot be read. */
        BAD_CONTACTS,
        /** Fewer than two cases whose first day is known can be compared. */
        TOO_FEW_CASES,
        /** One of the cases to compare is no F0 of the officer's area. */
        UNKNOWN_COMPARED,
        /** More than 200 cases are to be compared. */
        TOO_MANY_CASES,
        /** One of the people is not in the run's list. */
        UNKNOWN_PERSON,
        /** Those of a backward trace are entered by name only. */
        NOBODY_NAMED,
        /** There is no such venue. */
        UNKNOWN_VENUE,
        /** A text is empty or too long, or it tells of a person. */
        PERSON_IN_TEXT,
        /** The rules are out of range or have no source. */
        BAD_RULES;

        /** The translation key of what to tell. */
        public String titleKey() {
            return "tracing.refused." + name();
        }
    }

    /** Refused for this reason. */
    public TracingRefused(Reason reason) {
        this(reason, null);
    }

    private TracingRefused(Reason reason, @Nullable Integer place) {
        super(reason.name());
        this.reason = reason;
        this.place = place;
    }

    /** Refused because of one element of a list. @param place its place, from 0 */
    public static TracingRefused at(int place, Reason reason) {
        return new TracingRefused(reason, place);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The place in the list, from 0, of the element that is meant, when it is one. */
    public Optional<Integer> place() {
        return Optional.ofNullable(place);
    }
}

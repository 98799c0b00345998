package vn.hanoi.ops.cases.records;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseState;

/**
 * An end of a case that happened elsewhere, as a file tells it.
 *
 * @param state one that ends a case of that kind
 * @param at when it happened; none when the file does not say
 */
public record ToldEnd(CaseState state, @Nullable Instant at) {

    /** The act of entering it, at the time at which it happened. */
    Hand by(Hand hand) {
        Instant moment = at;
        return moment == null || moment.isAfter(hand.enteredAt()) ? hand : hand.at(moment);
    }
}

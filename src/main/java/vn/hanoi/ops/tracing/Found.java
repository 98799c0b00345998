package vn.hanoi.ops.tracing;

import java.util.List;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

/**
 * What a forward search finds.
 *
 * @param own the stays of the case's person in the time in question
 * @param people who met the person, the most exposed first
 * @param evidence the stays of these people on which it rests
 */
record Found(List<Stay> own, List<Person> people, List<Stay> evidence) {

    /** Somebody with the meetings in order of time. */
    record Person(PersonKey key, List<Met> met) {

        double score() {
            return met.stream().mapToDouble(Met::score).sum();
        }
    }
}

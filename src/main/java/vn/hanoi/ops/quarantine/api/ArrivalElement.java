package vn.hanoi.ops.quarantine.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.Sex;

/**
 * One arrival of a batch. Either {@code personId} or {@code person} says who it is; a person with a document that the
 * register knows is that person.
 *
 * @param home path of the ward or commune where the person lives, such as {@code 01.006.00193}
 * @param exposedOn day of the last exposure; without one the order counts from the admission
 * @param until the last day as the sender has it; refused when it lies before the start, else computed anew
 * @param bed id of a bed; without one a fitting bed is given
 */
record ArrivalElement(
        @Nullable String personId,
        @Nullable Person person,
        @Nullable String home,
        @Nullable Order order,
        @Nullable LocalDate exposedOn,
        @Nullable LocalDate until,
        @Nullable Integer doses,
        @Nullable LocalDate lastDoseOn,
        @Nullable String bed) {

    /** Who it is. @param birth {@code 15/08/1990} or {@code 1990} */
    record Person(
            @Nullable String name,
            @Nullable String birth,
            @Nullable Sex sex,
            @Nullable String phone,
            @Nullable String address,
            @Nullable DocumentKind documentKind,
            @Nullable String document) {}

    /** The decision. */
    record Order(
            @Nullable String number,
            @Nullable LocalDate decidedOn,
            @Nullable String authority,
            @Nullable String basis) {}
}

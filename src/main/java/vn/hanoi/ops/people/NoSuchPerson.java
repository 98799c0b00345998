package vn.hanoi.ops.people;

/** There is no such person, or the record lies outside the officer's areas. */
public class NoSuchPerson extends RuntimeException {

    NoSuchPerson(PersonId id) {
        super("No such person: " + id);
    }
}

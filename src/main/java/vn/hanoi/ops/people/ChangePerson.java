package vn.hanoi.ops.people;

import java.util.List;

/**
 * Changes a record field by field.
 *
 * @param version the version that the officer saw
 */
public record ChangePerson(PersonId id, int version, List<PersonEdit> edits) {

    /** Copies the edits. */
    public ChangePerson {
        edits = List.copyOf(edits);
    }
}

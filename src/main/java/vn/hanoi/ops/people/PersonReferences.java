package vn.hanoi.ops.people;

/**
 * Rows of another room that point to persons; a room has one such bean for each of its tables that does. The calls come
 * in the transaction of the merge or of its undoing.
 */
public interface PersonReferences {

    /** A stable code of what points there, such as {@code case}; texts are under {@code people.reference.<code>}. */
    String code();

    /** How many rows point to the person. */
    int count(PersonId person);

    /**
     * Lets every row that points to one person point to another.
     *
     * @return what {@link #restore} needs to take exactly this back, such as the ids of the rows; at most 1 MB, blank when
     *     nothing pointed there
     */
    String repoint(PersonId from, PersonId to);

    /**
     * Lets the rows of a re-pointing point back, as far as they still exist and still point to {@code from}.
     *
     * @param from the record that was kept
     * @param to the record that is restored
     * @param token what {@link #repoint} gave
     */
    void restore(PersonId from, PersonId to, String token);
}

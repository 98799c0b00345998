package vn.hanoi.ops.people;

import java.util.Set;

/**
 * Makes one record of two.
 *
 * @param kept the record that stays
 * @param keptVersion the version that the officer saw
 * @param merged the record that will lead to it
 * @param mergedVersion the version that the officer saw
 * @param taken codes of the fields whose value the merged record gives: of name, birth, sex, nationality, and of
 *     {@code person.address} for where the person lives now; phones, addresses and papers of both are kept in any case
 */
public record MergePersons(PersonId kept, int keptVersion, PersonId merged, int mergedVersion, Set<String> taken) {

    /** Copies the set. */
    public MergePersons {
        taken = Set.copyOf(taken);
    }
}

package vn.hanoi.ops.people;

import vn.hanoi.ops.kernel.AreaPath;

/**
 * Two records were found to be one person; published in the transaction, after every {@link PersonReferences} re-pointed
 * its rows.
 *
 * @param kept the record that stays
 * @param merged the record that leads to it from now on
 */
public record PersonsMerged(MergeId merge, PersonId kept, PersonId merged, AreaPath area) {}

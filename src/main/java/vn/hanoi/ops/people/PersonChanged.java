package vn.hanoi.ops.people;

import java.util.Set;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A person's record was changed; published in the transaction.
 *
 * @param area where the record belongs now
 * @param fields codes of the fields that changed, such as {@code person.phone}
 */
public record PersonChanged(PersonId person, AreaPath area, Set<String> fields) {}

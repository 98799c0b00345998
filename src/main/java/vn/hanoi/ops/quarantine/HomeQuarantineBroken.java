package vn.hanoi.ops.quarantine;

import java.time.Instant;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * An officer found that somebody broke quarantine at home; published in the transaction, for enforcement.
 *
 * @param check the check that found it, by its id
 */
public record HomeQuarantineBroken(OrderId order, String check, PersonId person, AreaPath area, Instant at) {}

package vn.hanoi.ops.cases;

import java.time.Instant;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * An infection was confirmed; published in the transaction. What else is known, {@link CaseRegister#find} tells.
 *
 * @param resultAt when the result was known
 */
public record CaseConfirmed(CaseId id, PersonId person, AreaPath area, Instant resultAt) {}

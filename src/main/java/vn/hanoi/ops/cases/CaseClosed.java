package vn.hanoi.ops.cases;

import java.time.Instant;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** A case came to its end; published in the transaction. How it ended, {@link CaseRegister#find} tells. */
public record CaseClosed(CaseId id, PersonId person, AreaPath area, Instant at) {}

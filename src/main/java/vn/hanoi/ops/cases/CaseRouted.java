package vn.hanoi.ops.cases;

import java.time.Instant;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** It was decided where an F0 is treated, or that was taken back; published in the transaction. {@link CaseRegister#find} tells. */
public record CaseRouted(CaseId id, PersonId person, AreaPath area, Instant at) {}

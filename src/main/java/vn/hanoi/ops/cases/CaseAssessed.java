package vn.hanoi.ops.cases;

import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** An F0's severity or risk group changed; published in the transaction. What it is now, {@link CaseRegister#find} tells. */
public record CaseAssessed(CaseId id, PersonId person, AreaPath area) {}

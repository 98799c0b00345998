package vn.hanoi.ops.cases;

import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** The end of a case was taken back; published in the transaction. */
public record CaseReopened(CaseId id, PersonId person, AreaPath area) {}

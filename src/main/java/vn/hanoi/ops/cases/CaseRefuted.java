package vn.hanoi.ops.cases;

import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** A confirmation was taken back, the person is no F0; published in the transaction. */
public record CaseRefuted(CaseId id, PersonId person, AreaPath area) {}

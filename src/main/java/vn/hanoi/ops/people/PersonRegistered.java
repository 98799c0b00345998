package vn.hanoi.ops.people;

import vn.hanoi.ops.kernel.AreaPath;

/** A person was entered; published in the transaction. */
public record PersonRegistered(PersonId person, AreaPath area) {}

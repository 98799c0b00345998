package vn.hanoi.ops.cases;

import vn.hanoi.ops.people.PersonId;

/**
 * Another room learned that a person died; published in its transaction. Every open case of the person ends with it.
 *
 * @param reason where the other room wrote it down; without what is known of the cause
 */
public record DeathReported(PersonId person, String reason) {}

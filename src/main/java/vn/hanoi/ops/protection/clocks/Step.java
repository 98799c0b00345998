package vn.hanoi.ops.protection.clocks;

import java.time.Instant;

/**
 * What was done with a request or an incident.
 *
 * @param step code of the step, such as {@code ANSWERED}
 * @param officer account name
 * @param note why or what, without personal data
 */
public record Step(Instant at, String step, String officer, String note) {}

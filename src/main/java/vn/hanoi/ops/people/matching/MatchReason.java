package vn.hanoi.ops.people.matching;

/**
 * One piece of evidence with its weight.
 *
 * @param points positive for one person, negative for two
 */
public record MatchReason(Evidence evidence, int points) {}

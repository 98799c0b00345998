package vn.hanoi.ops.tracing.presence;

/**
 * A venue at which several cases were.
 *
 * @param cases how many of them
 * @param expected how many of them one would meet there by chance, given how busy it is
 * @param surplus how improbable so many are by chance: the natural logarithm of one over the probability
 */
public record SharedPlace(int venue, int cases, double expected, double surplus) {}

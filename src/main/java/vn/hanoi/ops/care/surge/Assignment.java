package vn.hanoi.ops.care.surge;

/**
 * How patients are divided.
 *
 * @param counts by demand and place
 * @param left by demand: for whom no bed is left
 * @param cost of the whole, with {@link Solver#LEFT} for each who is left
 */
public record Assignment(int[][] counts, int[] left, double cost, long millis) {}

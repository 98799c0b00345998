package vn.hanoi.ops.cameras;

/** How a camera means its numbers; every observation says it. The order is stored, so new kinds go to the end. */
public enum Kind {
    /** How many are there now. */
    GAUGE,
    /** How many passed between two moments. */
    INTERVAL,
    /** How many passed since the counter began, at the start or at its last reset. */
    CUMULATIVE,
    /** The objects in view, one by one. */
    LIST
}

package vn.hanoi.ops.crowding;

/** Where a street is heading: its last five minutes beside the five before. */
public enum Trend {
    RISING,
    STEADY,
    FALLING
}

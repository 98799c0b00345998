package vn.hanoi.ops.cameras;

/** What a value says about the street. */
public enum Measure {
    /** How many are in the picture now. */
    OCCUPANCY,
    /** How many pass in a minute. */
    FLOW
}

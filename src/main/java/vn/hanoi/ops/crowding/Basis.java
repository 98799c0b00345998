package vn.hanoi.ops.crowding;

/** What a level was computed from. */
public enum Basis {
    /** People per square metre of measured ground. */
    DENSITY,
    /** The cameras' own recent hours, because no ground was measured: comparable in time, not between streets. */
    RELATIVE,
    /** Nothing yet: too few counts to say. */
    UNKNOWN
}
